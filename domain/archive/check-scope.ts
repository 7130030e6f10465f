import type { ArchivePlace, ArchiveRow, ArchiveRows, ArchiveSubject } from './archive.ts'
import type { ArchiveTable } from './archive-tables.ts'
import { placeOf } from './check-references.ts'

/** Tables of what an organisation has beside its rounds. */
const ofOrganisations: ReadonlySet<string> = new Set([
  'organisation_arms',
  'goal',
  'goal_state',
  'own_set',
  'coverage_item',
  'example',
  'example_draft',
  'example_version',
  'adoption',
  'measure',
  'measure_point',
])

/**
 * Finds the first row that does not belong in an archive of its subject, such as the assessment of another
 * organisation. Organisations, rounds and people that the rows refer to belong there.
 *
 * @returns the place of the row, or null.
 */
export function checkScope(
  tables: readonly ArchiveTable[],
  subject: ArchiveSubject,
  rows: ArchiveRows,
): ArchivePlace | null {
  const owner = subject.kind === 'organisation' ? 'organisation_code' : 'round_slug'
  const id = subject.kind === 'organisation' ? subject.code : subject.slug
  // Of a round only those challenges that its improvements begin with, and those units where they are done.
  const beginning = new Set((rows.improvement ?? []).map((row) => row.challenge_id))
  const units = unitsOfImprovements(rows)
  const belongs = (table: ArchiveTable, row: ArchiveRow): boolean => {
    if (table.name === 'audit_entry') return true
    if (subject.kind === 'programme') {
      // What belongs to an organisation as such is no part of a round, and the rows of a round are shared.
      if (ofOrganisations.has(table.name)) return false
      if (table.name === 'challenge') return beginning.has(row.id)
      if (table.name === 'unit') return units.has(row.id)
    }
    return !(owner in row) || row[owner] === id
  }
  for (const table of tables) {
    const held = rows[table.name] ?? []
    const strange = held.findIndex((row) => !belongs(table, row))
    if (strange >= 0) return placeOf(table, strange, owner in held[strange]! ? owner : undefined)
  }
  return checkSubject(tables, subject, rows) ?? checkAudit(tables, subject, rows)
}

/** The units where improvements are done, and those that they are part of. */
function unitsOfImprovements(rows: ArchiveRows): ReadonlySet<unknown> {
  const parents = new Map((rows.unit ?? []).map(({ id, parent_id }) => [id, parent_id]))
  const units = new Set<unknown>()
  for (const { unit_id } of rows.improvement ?? [])
    for (let id = unit_id; id != null && !units.has(id); id = parents.get(id)) units.add(id)
  return units
}

function checkSubject(
  tables: readonly ArchiveTable[],
  subject: ArchiveSubject,
  rows: ArchiveRows,
): ArchivePlace | null {
  const [name, column, id] =
    subject.kind === 'organisation' ? ['organisation', 'code', subject.code] : ['round', 'slug', subject.slug]
  if ((rows[name] ?? []).some((row) => row[column] === id)) return null
  const table = tables.find((one) => one.name === name)!
  return { file: `data/${table.concept}.json`, at: `$.${name}` }
}

/** Names under which the audit trail speaks of the rows of an archive, by table. */
const subjectNames: Readonly<Record<string, string>> = {
  unit: 'unit',
  occasion: 'occasion',
  assessment: 'assessment',
  challenge: 'challenge',
  goal: 'goal',
  own_set: 'own-set',
  coverage_item: 'coverage-item',
  improvement: 'improvement',
  improvement_result: 'improvement-result',
  example: 'example',
  adoption: 'adoption',
  cycle: 'cycle',
  worksheet: 'worksheet',
  measure: 'measure',
  report: 'report',
}

/** What the audit trail calls the things that an archive holds. */
export function auditSubjects(subject: ArchiveSubject, rows: ArchiveRows): readonly string[] {
  const own = Object.entries(subjectNames).flatMap(([table, word]) =>
    (rows[table] ?? []).map(({ id }) => `${word}:${String(id)}`),
  )
  const reports = (rows.report ?? []).map(({ id }) => String(id))
  const participations = (rows.participation ?? []).map(
    (row) => `participation:${String(row.round_slug)}/${String(row.organisation_code)}`,
  )
  const whole =
    subject.kind === 'organisation'
      ? [`organisation:${subject.code}`]
      : [subject.slug, `round:${subject.slug}`]
  return [...own, ...reports, ...participations, ...whole]
}

/** Whether a line of the audit trail says by itself whose it is, as those of things removed since must. */
function tellsOwner(subject: ArchiveSubject, detail: unknown): boolean {
  if (detail === null || typeof detail !== 'object') return false
  const { before, after, ...top } = detail as Record<string, unknown>
  const name = subject.kind === 'organisation' ? 'organisationCode' : 'roundSlug'
  const id = subject.kind === 'organisation' ? subject.code : subject.slug
  return [top, before, after].some(
    (part) => part !== null && typeof part === 'object' && (part as Record<string, unknown>)[name] === id,
  )
}

function checkAudit(
  tables: readonly ArchiveTable[],
  subject: ArchiveSubject,
  rows: ArchiveRows,
): ArchivePlace | null {
  const entries = rows.audit_entry ?? []
  const known = new Set(auditSubjects(subject, rows))
  for (const entry of entries) if (tellsOwner(subject, entry.detail)) known.add(String(entry.subject))
  const improvements = new Set([...known].filter((name) => name.startsWith('improvement:')))
  const belongs = ({ subject: name, detail }: ArchiveRow) =>
    known.has(String(name)) ||
    improvements.has(`improvement:${String((detail as Record<string, unknown> | null)?.improvementId)}`)
  const strange = entries.findIndex((entry) => !belongs(entry))
  const table = tables.find(({ name }) => name === 'audit_entry')!
  return strange < 0 ? null : placeOf(table, strange, 'subject')
}
