import type { Fault } from './fault.ts'

const figure = 'domain/library/read-figure.test.ts'
const files = 'server/library-files/library-files.test.ts'

/** In the public pages, files and feeds of the library. */
export const libraryFaults: readonly Fault[] = [
  {
    id: 'computed-as-published',
    careless: 'Showed the other half of a share as if the report had given it.',
    file: 'domain/library/read-figure.ts',
    from: "{ status: 'computed', value: 100 - other }",
    to: "{ status: 'published', value: 100 - other }",
    caughtBy: [[figure, 'the rest of a share between the sexes is computed, and says so']],
  },
  {
    id: 'target-as-outcome',
    careless: 'Took what was aimed at for what came of it.',
    file: 'domain/library/read-figure.ts',
    from: "figure.kind === 'measured' && ",
    to: '',
    caughtBy: [[figure, 'a target shows an outcome: false']],
  },
  {
    id: 'boys-first',
    careless: 'Put men and boys first.',
    file: 'domain/library/read-figure.ts',
    from: "const groups = ['women', 'men'] as const",
    to: "const groups = ['men', 'women'] as const",
    caughtBy: [[files, 'say title, owner, step and the figure by sex']],
  },
  {
    id: 'not-given-as-zero',
    careless: 'Wrote what a report does not give as nought.',
    file: 'server/library-files/story-rows.ts',
    from: "value.status === 'not-given' ? null : value.value",
    to: "value.status === 'not-given' ? 0 : value.value",
    caughtBy: [[files, 'and what is not given is no zero']],
  },
  {
    id: 'feed-unescaped',
    careless: 'Wrote texts into a feed as they are.',
    file: 'server/library-files/render-atom.ts',
    from: '.replace(/[&<>"]/g',
    to: '.replace(/[>"]/g',
    caughtBy: [[files, 'signs that mean something elsewhere mean nothing here']],
  },
  {
    id: 'one-name-for-two-languages',
    careless: 'Gave a story the same name in both feeds, so that a reader of both lost one.',
    file: 'server/library-files/feed.ts',
    from: '`${key}/${language}`',
    to: '`${key}`',
    caughtBy: [[files, 'what names a story never changes, and is another in each language']],
  },
  {
    id: 'withdrawn-kept',
    careless: 'Let caches keep the library for a day, withdrawn examples too.',
    file: 'app/entry/fresh-response.server.ts',
    from: "'public, no-cache'",
    to: "'public, max-age=86400'",
    caughtBy: [
      [
        'app/entry/fresh-response.server.test.ts',
        'says which state it is, and that it is open to all and asked for anew',
      ],
    ],
  },
  {
    id: 'data-ends-its-element',
    careless: 'Wrote data for programs into a page with whatever stands in its texts.',
    file: 'app/ui/linked-data.tsx',
    from: "json.replaceAll('<', '\\\\u003c')",
    to: 'json',
    caughtBy: [['app/ui/linked-data.test.tsx', 'no text within the data ends the element']],
  },
]
