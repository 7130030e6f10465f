import type { Fault } from './fault.ts'

const search = 'server/services/library/search-library.test.ts'
const near = 'domain/library/suggest-examples.test.ts'
const services = 'server/services/library/suggestions.test.ts'
const entries = 'server/store/library/search-entries.ts'
const suggest = 'domain/library/suggest-examples.ts'
const alone = 'are saved and removed by their own organisation alone'

/** In the index of the library, in searching it and in what it suggests. */
export const searchFaults: readonly Fault[] = [
  {
    id: 'index-added-to-by-all',
    careless: 'Let everybody put examples of others into the library.',
    sql: 'alter policy adding on library_entry with check (true)',
    caughtBy: [[search, alone]],
  },
  {
    id: 'index-removed-by-all',
    careless: 'Let everybody take examples of others out of the library.',
    sql: 'alter policy removing on library_entry using (true)',
    caughtBy: [[search, alone]],
  },
  {
    id: 'withdrawn-words-stay',
    careless: 'Left the words of what is withdrawn, names too, among those of the library.',
    sql: 'drop trigger remove_words on library_entry',
    caughtBy: [[search, 'leave no word behind']],
  },
  {
    id: 'changed-words-stay',
    careless: 'Counted the words of a new version and kept those of the old one.',
    sql: 'drop trigger change_words_2 on library_entry',
    caughtBy: [[search, 'leave no word behind']],
  },
  {
    id: 'facet-narrows-itself',
    careless: 'Counted each facet under all that is chosen, itself too.',
    file: entries,
    from: "where failing = '{}' or failing = array[split_part(facet, ':', 1)]",
    to: "where failing = '{}'",
    caughtBy: [[search, 'count what each value would leave under all other facets: one value']],
  },
  {
    id: 'pages-without-order',
    careless: 'Left the order of equals to chance.',
    file: entries,
    from: 'newest is not null and facets && ${changedOutcomes} desc,\n          newest desc nulls last, key',
    to: 'key',
    caughtBy: [[search, 'then other changed outcomes, and then the newest']],
  },
  {
    id: 'marks-are-nothing',
    careless: 'Took ö for o where it is ranked, too.',
    file: 'domain/library/relevance.ts',
    from: 'respelled: 0.8',
    to: 'respelled: 1.2',
    caughtBy: [[search, 'with the very letters typed']],
  },
  {
    id: 'text-as-good-as-title',
    careless: 'Gave every place the same worth.',
    file: 'domain/library/relevance.ts',
    from: '{ A: 1, B: 0.7, C: 0.5, D: 0.2 }',
    to: '{ A: 1, B: 1, C: 1, D: 1 }',
    caughtBy: [[search, 'a title weighs more than keywords']],
  },
  {
    id: 'suggest-own',
    careless: 'Suggested to an organisation what it has told itself.',
    file: suggest,
    from: 'card.organisations.includes(organisation.code) || ',
    to: '',
    caughtBy: [[near, 'not to be suggested: its own']],
  },
  {
    id: 'suggest-far',
    careless: 'Let likeness of places make up for being about something else.',
    file: suggest,
    from: ' && isAboutTheSame(subject, reasons)',
    to: '',
    caughtBy: [[near, 'the statement in another area, however alike the organisation']],
  },
  {
    id: 'suggest-taken',
    careless: 'Suggested what the organisation has taken after already.',
    file: 'server/services/library/find-suggestions.ts',
    from: 'adopted: adopted.map(({ exampleKey }) => exampleKey)',
    to: 'adopted: []',
    caughtBy: [[services, 'what the organisation has taken after']],
  },
]
