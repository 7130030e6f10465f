import { proveSameInAllFormats } from '#test/reports/prove-same-in-all-formats.ts'

const roundSlug = 'exempelrundan'

/** The reports that the daily proof leaves out, of the same kinds as those it has. */
proveSameInAllFormats([
  ...['X003', 'X004', 'X005'].flatMap(
    (organisationCode) =>
      [
        { kind: 'organisation', roundSlug, organisationCode },
        { kind: 'brief', roundSlug, organisationCode },
        { kind: 'year', organisationCode, year: 2026 },
      ] as const,
  ),
  { kind: 'round', roundSlug: 'modellkommuner-2017-2018' },
  { kind: 'meeting', roundSlug, groupId: 'exempel-bjork', meetingId: 'bm3' },
  { kind: 'meeting', roundSlug, groupId: 'exempel-ronn', meetingId: 'uppstart' },
])
