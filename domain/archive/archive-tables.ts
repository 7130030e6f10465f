/** A row of another table that a row needs. Columns that are all null refer to nothing. */
export type ArchiveReference = Readonly<{
  columns: readonly string[]
  table: string
  to: readonly string[]
}>

/** A column whose content lies in the archive as a file of its own, byte for byte. */
export type ArchiveFileColumn = Readonly<{ column: string; kind: 'bytes' | 'text' }>

/** How the rows of a table stand in an archive. */
export type ArchiveTable = Readonly<{
  name: string
  /** The file below `data/` that holds its rows. */
  concept: string
  /** The columns that tell its rows apart; none for events, which are told apart by all they say. */
  key: readonly string[]
  /** The order of the rows in the file. */
  order: readonly string[]
  references: readonly ArchiveReference[]
  file?: ArchiveFileColumn
}>

const to = (column: string, table: string, key = 'id'): ArchiveReference => ({
  columns: [column],
  table,
  to: [key],
})
const person = to('person_id', 'person')
const organisation = to('organisation_code', 'organisation', 'code')
const round = to('round_slug', 'round', 'slug')
const occasion = to('occasion_id', 'occasion')
const example = to('example_id', 'example')
const improvement = to('improvement_id', 'improvement')
const report = to('report_id', 'report')
const goal = to('goal_id', 'goal')
const meeting: ArchiveReference = {
  columns: ['round_slug', 'meeting_id'],
  table: 'meeting',
  to: ['round_slug', 'id'],
}
const participation: ArchiveReference = {
  columns: ['round_slug', 'organisation_code'],
  table: 'participation',
  to: ['round_slug', 'organisation_code'],
}

function keyed(
  concept: string,
  name: string,
  key: readonly string[],
  references: readonly ArchiveReference[] = [],
  file?: ArchiveFileColumn,
): ArchiveTable {
  return { name, concept, key, order: key, references, file }
}

function events(
  concept: string,
  name: string,
  order: readonly string[],
  references: readonly ArchiveReference[] = [],
): ArchiveTable {
  return { name, concept, key: [], order, references }
}

/** Every table of an archive, each after those that its rows refer to. */
export const archiveTables: readonly ArchiveTable[] = [
  keyed('organisations', 'organisation', ['code'], [to('parent_code', 'organisation', 'code')]),
  keyed('people', 'person', ['id']),
  keyed('organisations', 'unit', ['id'], [organisation, to('parent_id', 'unit')]),
  keyed('organisations', 'organisation_arms', ['organisation_code'], [organisation, person], {
    column: 'png',
    kind: 'bytes',
  }),
  keyed('rounds', 'round', ['slug']),
  keyed('rounds', 'round_group', ['id'], [round]),
  keyed('rounds', 'meeting', ['round_slug', 'id'], [round]),
  keyed(
    'rounds',
    'participation',
    ['round_slug', 'organisation_code'],
    [round, organisation, to('group_id', 'round_group')],
  ),
  keyed('workbooks', 'workbook_import', ['id'], [round, organisation, person]),
  keyed('assessments', 'occasion', ['id'], [participation, meeting, to('import_id', 'workbook_import')]),
  events('assessments', 'occasion_event', ['occasion_id', 'at'], [occasion, person]),
  keyed('assessments', 'assessment', ['id'], [occasion, person]),
  keyed('assessments', 'rating', ['assessment_id', 'item'], [to('assessment_id', 'assessment')]),
  keyed('assessments', 'consensus', ['occasion_id', 'item'], [occasion, person]),
  keyed('statistics', 'challenge', ['id'], [organisation, person]),
  keyed('statistics', 'goal', ['id'], [organisation, person]),
  keyed('statistics', 'goal_state', ['goal_id', 'snapshot_at', 'snapshot'], [goal]),
  keyed('statistics', 'own_set', ['id'], [organisation, person]),
  keyed('statistics', 'coverage_item', ['id'], [organisation, person]),
  keyed(
    'improvements',
    'improvement',
    ['id'],
    [
      organisation,
      participation,
      to('challenge_id', 'challenge'),
      to('owner_id', 'person'),
      { columns: ['organisation_code', 'unit_id'], table: 'unit', to: ['organisation_code', 'id'] },
    ],
  ),
  keyed('improvements', 'improvement_result', ['id'], [improvement]),
  keyed(
    'improvement-work',
    'cycle',
    ['id'],
    [
      improvement,
      { columns: ['improvement_id', 'follows'], table: 'cycle', to: ['improvement_id', 'number'] },
    ],
  ),
  keyed('improvement-work', 'worksheet', ['id'], [improvement]),
  keyed('improvement-work', 'example', ['id'], [organisation, round, improvement]),
  keyed(
    'improvement-work',
    'example_draft',
    ['example_id'],
    [organisation, round, example, to('written_by', 'person'), to('consent_by', 'person')],
  ),
  keyed(
    'improvement-work',
    'example_version',
    ['example_id', 'number'],
    [example, to('written_by', 'person'), to('consent_by', 'person'), to('reviewed_by', 'person')],
  ),
  keyed('improvement-work', 'adoption', ['id'], [organisation, person, improvement]),
  keyed('improvement-work', 'measure', ['id'], [improvement]),
  keyed(
    'improvement-work',
    'measure_point',
    ['measure_id', 'date'],
    [{ columns: ['measure_id', 'kind', 'every'], table: 'measure', to: ['id', 'kind', 'every'] }],
  ),
  keyed('improvement-work', 'follow_up', ['improvement_id', 'wave'], [improvement, person]),
  keyed(
    'reports',
    'report',
    ['id'],
    [
      round,
      organisation,
      to('group_id', 'round_group'),
      person,
      to('supersedes', 'report'),
      to('adopted_by', 'person'),
      meeting,
    ],
  ),
  events('reports', 'report_event', ['report_id', 'at'], [report, person]),
  keyed('reports', 'report_comment', ['id'], [report, person, to('settled_by', 'person')]),
  keyed('reports', 'report_text', ['report_id', 'section', 'language'], [report, person]),
  keyed('reports', 'report_frozen', ['report_id', 'part'], [report], { column: 'body', kind: 'text' }),
  keyed('reports', 'report_file', ['report_id', 'language', 'format'], [report], {
    column: 'bytes',
    kind: 'bytes',
  }),
  events('audit', 'audit_entry', ['at', 'subject', 'action']),
]

/** The files below `data/`, in the order in which they are written. */
export const archiveConcepts: readonly string[] = [...new Set(archiveTables.map(({ concept }) => concept))]

/** Files below `data/` that only archives from some format on have, by that format. */
const conceptSince: Readonly<Record<string, number>> = { statistics: 3, 'improvement-work': 4 }

/** The files below `data/` that an archive of a format has. */
export function conceptsIn(version: number): readonly string[] {
  return archiveConcepts.filter((concept) => version >= (conceptSince[concept] ?? 1))
}

/** The table of a name; it must be one of an archive. */
export function tableNamed(name: string): ArchiveTable {
  return archiveTables.find((table) => table.name === name)!
}
