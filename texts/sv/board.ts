type State = 'planned' | 'ongoing' | 'finished' | 'stopped'

/** Words of the board of improvements. */
export const board = {
  title: (organisation: string) => `Tavla över förbättringar i ${organisation}`,
  link: 'Tavla över förbättringar',
  linkAll: 'Alla förbättringar på en tavla',
  mineLink: 'Mina förbättringar på en tavla',
  linkWhy:
    'Alla förbättringar på en sida: vad som är planerat, pågår och är klart, och vad som har gått över tiden.',
  lead: (d: Readonly<Record<State, number>> & { overdue: number }) => {
    const states = [
      d.planned > 0 && `${d.planned} ${d.planned === 1 ? 'planerad' : 'planerade'}`,
      d.ongoing > 0 && `${d.ongoing} pågår`,
      d.finished > 0 && `${d.finished} ${d.finished === 1 ? 'avslutad' : 'avslutade'}`,
      d.stopped > 0 && `${d.stopped} ${d.stopped === 1 ? 'avbruten' : 'avbrutna'}`,
    ].filter((words) => words !== false)
    const n = d.planned + d.ongoing + d.finished + d.stopped
    const late =
      d.overdue === 0
        ? 'Ingen har gått över tiden.'
        : d.overdue === 1
          ? 'En har gått över tiden.'
          : `${d.overdue} har gått över tiden.`
    return `${n === 1 ? 'En förbättring' : `${n} förbättringar`}: ${states.join(', ')}. ${late}`
  },
  groupBy: 'Ordna efter',
  groupings: { state: 'Läge', unit: 'Förvaltning', step: 'Steg på resultatkedjan' },
  filter: 'Visa ett urval',
  owner: 'Ansvarig',
  unit: 'Var i organisationen',
  mine: 'Bara mina',
  overdue: 'Bara det som är sent eller väntar',
  filtered: (shown: number, all: number) =>
    shown === 0 ? 'Ingen förbättring stämmer med urvalet.' : `Visar ${shown} av ${all} förbättringar.`,
  clear: 'Visa alla',
  noUnit: 'Ingen förvaltning vald',
  noStep: 'Inget resultat än',
  column: (name: string, n: number) => `${name} (${n})`,
  empty: 'Inga kort här.',
  due: (date: string) => `Ska vara klar ${date}`,
  late: (date: string) => `Skulle ha varit klar ${date}`,
  waiting: {
    do: 'En cykel väntar på att göras',
    study: 'En cykel väntar på att studeras',
    act: 'En cykel väntar på ett beslut',
  },
  since: (date: string) => `sedan ${date}`,
  noOwner: 'Ingen ansvarig',
  moved: (title: string, state: string) => `Flyttat: ”${title}” är nu ${state.toLowerCase()}.`,
  toList: 'Som lista, med resultaten',
}

export type BoardTexts = typeof board
