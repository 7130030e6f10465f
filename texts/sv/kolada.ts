import { formatNumber } from '../formats.ts'

/** What can be wrong with an answer from Kolada that says it is well. */
export type AnswerProblem =
  | Readonly<{ kind: 'cut'; bytes: number }>
  | Readonly<{ kind: 'count'; count: number; values: number }>
  | Readonly<{ kind: 'too-large'; megabytes: number }>
  | Readonly<{ kind: 'not-json' | 'error-body'; said: string }>
  | Readonly<{ kind: 'no-such-key'; at: string; keys: readonly string[] }>
  | Readonly<{ kind: 'text-for-number' | 'unexpected'; at: string; found: string }>
  | Readonly<{ kind: 'next'; next: string }>
  | Readonly<{ kind: 'not-asked-for'; found: string }>
  | Readonly<{ kind: 'contradiction'; found: string }>
  | Readonly<{ kind: 'endless'; pages: number }>

/** What was wrong, as the middle of a sentence. */
export function describeProblem(problem: AnswerProblem): string {
  switch (problem.kind) {
    case 'cut':
      return `svaret är avklippt efter ${formatNumber('sv', problem.bytes)} byte`
    case 'count':
      return `sidan säger sig ha ${problem.count} poster men har ${problem.values}`
    case 'too-large':
      return `svaret är större än ${problem.megabytes} MB, vilket ingen sida ska vara`
    case 'not-json':
      return `svaret är inte JSON utan börjar ”${problem.said}”`
    case 'error-body':
      return `svaret säger 200 men innehåller ett fel: ”${problem.said}”`
    case 'no-such-key':
      return `fältet ${problem.at} saknas; där finns ${problem.keys.join(', ') || 'inget'}. Gränssnittet kan ha ändrats`
    case 'text-for-number':
      return `${problem.at} är text (”${problem.found}”) där ett tal ska stå`
    case 'unexpected':
      return `${problem.at} är ${problem.found || 'tomt'}, vilket inte går att läsa`
    case 'next':
      return `nästa sida sägs ligga på ${problem.next}, som inte hör till gränssnittet`
    case 'not-asked-for':
      return `svaret handlar om ${problem.found}, som inte efterfrågades`
    case 'contradiction':
      return `${problem.found} står två gånger med olika värden`
    case 'endless':
      return `svaret tar inte slut: ${problem.pages} sidor är hämtade och nästa är en som redan har kommit`
  }
}

/** Words of fetching from Kolada and of what a fetch has changed. */
export const kolada = {
  resumed: (pages: number) =>
    `En tidigare hämtning bröts; ${pages === 1 ? 'en sida' : `${formatNumber('sv', pages)} sidor`} finns redan och hämtas inte igen.`,
  list: { kpi: 'katalogen', municipality: 'kommuner och regioner', municipality_groups: 'grupper' },
  fetchingList: (list: string) => `Hämtar ${list} …`,
  progress: (done: number, all: number, records: number) =>
    `Hämtar siffror: ${done} av ${all} frågor, ${formatNumber('sv', records)} uppgifter`,
  hitch: (kind: 'busy' | 'away' | 'cut', seconds: number) =>
    `${{ busy: 'Kolada ber om en paus', away: 'Kolada svarar inte', cut: 'En sida kom inte hel' }[kind]}; försöker igen om ${formatNumber('sv', seconds)} s.`,
  writing: 'Skriver hämtningen …',
  written: (snapshot: string, observations: number, keyFigures: number) =>
    `Hämtning ${snapshot} är klar: ${formatNumber('sv', observations)} uppgifter om ${formatNumber('sv', keyFigures)} nyckeltal kom från Kolada.`,
  unchanged: 'Inget nytt hos Kolada. Ingen ny hämtning har skrivits; den senaste gäller fortfarande.',
  sinceDay: (keyFigures: number) =>
    `${formatNumber('sv', keyFigures)} nyckeltal har hämtats förr; för dem hämtas bara det som har ändrats sedan dess.`,
  empty: (ids: string) =>
    `Finns i katalogen men gav inga siffror: ${ids}. Källan kan ha tagit bort dem eller inte publicerat dem än.`,
  retiredInSet: (ids: string) =>
    `Står i uppsättningen men finns inte hos Kolada nu: ${ids}. Resten har hämtats. Siffror som redan finns här är kvar.`,
  shrunk: (left: number, of: number) =>
    `Katalogen har bara ${formatNumber('sv', left)} av de ${formatNumber('sv', of)} nyckeltal från Kolada som fanns här. Det ser inte ut som hela katalogen, så inget har märkts som borttaget.`,
  andMore: (more: number) => `och ${formatNumber('sv', more)} till`,
  inUse: {
    heading: 'Används och har ändrats hos Kolada, se över:',
    added: (id: string, title: string) => `${id} ${title}: nytt hos Kolada`,
    removed: (id: string, title: string) => `${id} ${title}: finns inte längre hos Kolada`,
    returned: (id: string, title: string) => `${id} ${title}: finns hos Kolada igen`,
    retitled: (id: string, before: string, title: string) =>
      `${id}: hette ”${before}”, heter nu ”${title}”. Kontrollera att det fortfarande betyder samma sak`,
    'flag-flipped': (id: string, title: string, divided: boolean) =>
      `${id} ${title}: ${divided ? 'anges nu vara könsuppdelat' : 'anges inte längre vara könsuppdelat'}`,
    goal: (title: string, organisation: string) => `målet ”${title}” (${organisation})`,
    challenge: (title: string, organisation: string) => `utmaningen ”${title}” (${organisation})`,
    set: (title: string, organisation: string) => `uppsättningen ”${title}” (${organisation})`,
    contentSet: (title: string) => `mallen ”${title}”`,
    rule: 'den granskade regelfilen',
  },
}

export type KoladaTexts = typeof kolada
