/** Words of the library of real examples: whose, when, how sure, and what figures are counted in. */
export const library = {
  title: 'Biblioteket',
  units: {
    kronor: 'kronor',
    percent: 'procent',
    points: 'poäng',
    persons: 'personer',
    hours: 'timmar',
    'half-days': 'halvdagar',
    occasions: 'tillfällen',
    number: 'antal',
  },
  outOf: (value: string, whole: string) => `${value} av ${whole}`,
  share: {
    'between-sexes': {
      'women-men': 'fördelning mellan kvinnor och män',
      'girls-boys': 'fördelning mellan flickor och pojkar',
    },
    'within-sex': {
      'women-men': 'andel av kvinnorna och av männen',
      'girls-boys': 'andel av flickorna och av pojkarna',
    },
  },
  target: 'Måltal: visar vad man ville nå, inte hur det blev.',
  notPublished: 'anges inte',
  years: (from: number | null, to: number | null) => {
    if (from === null) return to === null ? 'år anges inte' : `till ${to}`
    return from === to || to === null ? `${from}` : `${from}–${to}`
  },
  yearsRound: 'Åren är rundans. Det som hände kan vara äldre.',
  yearsUnknown: 'Rapporten anger inga år.',
  nowIsThen: 'Med ”nu” menas när rapporten skrevs.',
  stepInferred: 'Steget på kedjan är en bedömning i efterhand, inte rapportens.',
  outcomeWithoutFigures:
    'Rapporten räknar exemplet som ett ändrat utfall men ger inga siffror från både före och efter för båda könen.',
  problemNotTold: 'Rapporten säger inte vad det började med.',
  happenedNotTold: 'Rapporten säger inte vad som hände sedan.',
}

export type LibraryTexts = typeof library
