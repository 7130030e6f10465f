import { proveSameInAllFormats } from './prove-same-in-all-formats.ts'

const roundSlug = 'exempelrundan'

/**
 * Every kind of report: of those who have come far, who have just begun, who have nothing, and as once published. The
 * other organisations of the example round are proved in test/long.
 */
proveSameInAllFormats([
  ...['X001', 'X002', 'X006'].flatMap(
    (organisationCode) =>
      [
        { kind: 'organisation', roundSlug, organisationCode },
        { kind: 'brief', roundSlug, organisationCode },
        { kind: 'year', organisationCode, year: 2026 },
      ] as const,
  ),
  { kind: 'organisation', roundSlug: 'modellkommuner-2018-2020', organisationCode: '1280' },
  { kind: 'year', organisationCode: '2083', year: 2026 },
  ...['X001', '2083', '1480'].map((organisationCode) => ({
    kind: 'set' as const,
    organisationCode,
    setId: 'g2kpi148333',
  })),
  { kind: 'round', roundSlug },
  { kind: 'round', roundSlug: 'modellkommuner-2018-2020' },
  { kind: 'meeting', roundSlug, groupId: 'exempel-bjork', meetingId: 'uppstart' },
  { kind: 'meeting', roundSlug, groupId: 'exempel-ronn', meetingId: 'bm3' },
])
