import { many } from '../formats.ts'

/** Words of the list of the library: search, what it can be narrowed by, and what was found. */
export const librarySearch = {
  lead: 'Vad kommuner och regioner har gjort för att kvinnor och män ska få det lika, hur långt de kom och var det står.',
  label: 'Sök bland exemplen',
  hint: 'Till exempel fotbollsplaner, idrott tjejer eller konsekvensanalys.',
  find: 'Sök',
  narrow: (chosen: number) => (chosen === 0 ? 'Avgränsa' : `Avgränsa (${chosen} valda)`),
  apply: 'Visa',
  facets: {
    area: 'Område',
    step: 'Steg på resultatkedjan',
    'sub-goal': 'Nationellt delmål',
    kind: 'Slag av organisation',
    size: 'Antal invånare',
    item: 'Påstående i checklistan',
    method: 'Metod',
  },
  sizes: {
    'under-10000': 'under 10\u00a0000',
    '10000-19999': '10\u00a0000–19\u00a0999',
    '20000-49999': '20\u00a0000–49\u00a0999',
    '50000-99999': '50\u00a0000–99\u00a0999',
    '100000-199999': '100\u00a0000–199\u00a0999',
    '200000-499999': '200\u00a0000–499\u00a0999',
    'from-500000': '500\u00a0000 och fler',
  },
  count: (n: string) => `${n} exempel`,
  more: (facet: string) => `Fler: ${facet.toLowerCase()}`,
  chosen: 'Valt nu',
  searched: (words: string) => `”${words}”`,
  remove: (name: string) => `Ta bort ${name}`,
  clear: 'Rensa allt',
  found: (n: number, isNarrowed: boolean) =>
    isNarrowed ? `${many(n, 'exempel', 'exempel')} hittades` : `Alla ${n} exempel`,
  foundFor: (n: number, words: string) => `${many(n, 'exempel', 'exempel')} för ”${words}”`,
  foundSome: (n: number, words: string) =>
    `Inget exempel har allt i ”${words}”. ${many(n, 'exempel', 'exempel')} har något av det`,
  unknown: (words: string) => `Det här finns inte i något exempel: ${words}.`,
  slip: (typed: string, readAs: string) => `Vi läste ”${typed}” som ”${readAs}”.`,
  none: 'Inget exempel stämmer',
  noneWords: (words: string) => `Inget exempel stämmer med ”${words}”`,
  noneAdvice: 'Pröva ett annat eller vidare ord, eller ta bort något av det du har valt.',
  noneInstead: 'Eller börja i ett område',
  all: 'Visa alla exempel',
  place: (page: number, pages: number) => `Sida ${page} av ${pages}`,
  previous: 'Föregående sida',
  next: 'Nästa sida',
  paging: 'Fler sidor',
  inferred: 'steget är bedömt i efterhand',
  own: 'organisationens eget exempel',
  adoptions: (n: number) =>
    n === 1 ? 'En organisation har tagit efter' : `${n} organisationer har tagit efter`,
  onlyIn: { sv: 'på svenska', en: 'på engelska' },
  about: 'Om biblioteket',
  aboutWords:
    'De publicerade exemplen är hämtade ur rapporter och berättade med egna ord. Vad en rapport inte säger står det att den inte säger.',
}

export type LibrarySearchTexts = typeof librarySearch
