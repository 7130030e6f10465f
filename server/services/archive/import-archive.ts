import { may } from '#domain/access/may.ts'
import type { ArchiveRows } from '#domain/archive/archive.ts'
import { archiveTables } from '#domain/archive/archive-tables.ts'
import { pathOfFile } from '#domain/archive/path-of-file.ts'
import { type ImportOutcome, type ImportPlan, planImport } from '#domain/archive/plan-import.ts'
import type { Person } from '#domain/people/person.ts'
import type { Archive } from '#server/archive/read-archive.ts'
import { storedColumnsOf } from '#server/archive/schema/archive-schemas.ts'
import type { Context, Database } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { insertAuditRows } from '#server/store/archive/insert-audit-rows.ts'
import { insertRows, insertWithContent } from '#server/store/archive/insert-rows.ts'
import { isRatedNow } from '#server/store/archive/is-rated-now.ts'
import { listStoredRows } from '#server/store/archive/list-stored-rows.ts'
import { tellRefusedRows } from '#server/store/archive/tell-refused-rows.ts'
import { useUtc } from '#server/store/archive/use-utc.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { lockContent } from '#server/store/content/lock-content.ts'
import type { Progress } from '#server/jobs/job.ts'
import { type ExpectedArchive, requireImporter } from './require-importer.ts'

type ImportInput = Readonly<{
  archive: Archive
  expected: ExpectedArchive
  /** Tell what would come in and save nothing. */
  dryRun: boolean
}>

/** Rows that only whoever runs the installation adds, since others than the organisation see or answer for them. */
const shared = ['organisation', 'round', 'round_group', 'meeting', 'participation'] as const
const shownAtMost = 5

/**
 * Brings the rows of an archive into the installation, all of them or none. What stands there already just so is left,
 * and where all does, nothing happens. See docs/decisions/0014-archive.md for whose rows give way.
 *
 * @throws UserError step-in-first, forbidden, archive-other-kind, archive-other-organisation, archive-rating-open,
 *   archive-differs, archive-round-elsewhere or archive-not-kept.
 */
export async function importArchive(
  ctx: Context,
  input: ImportInput,
  progress: Progress,
): Promise<ImportOutcome> {
  const { archive, dryRun } = input
  const { rows, subject, manifest } = archive
  const person = requireImporter(ctx, archive, input.expected)
  // An archive brings along people and facts that an organisation cannot write by itself.
  return ctx.program.transaction().execute(async (tx) => {
    await useUtc(tx)
    // One import, or one filling from the content, at a time.
    await lockContent(tx)
    const stored = await listStoredRows(tx, archiveTables, rows, storedColumnsOf)
    const plan = planImport(archiveTables, subject, rows, stored)
    await requirePossible(tx, plan, rows, person)
    const { counts, kept } = plan
    const told = { subject: manifest.subject, counts, kept }
    if (counts.every(({ added }) => added === 0)) return { outcome: 'unchanged', ...told }
    if (dryRun) return { outcome: 'dry-run', ...told }
    await tellRefusedRows(insertAll(tx, archive, plan, progress))
    await writeAudit(tx, {
      at: ctx.now(),
      personId: person.id,
      organisationCode: subject.kind === 'organisation' ? subject.code : null,
      roundSlug: subject.kind === 'organisation' ? null : subject.slug,
      action: 'import-archive',
      subject: subject.kind === 'organisation' ? `organisation:${subject.code}` : `round:${subject.slug}`,
      detail: {
        format: manifest.version,
        added: Object.fromEntries(counts.map(({ table, added }) => [table, added])),
      },
    })
    return { outcome: 'imported', ...told }
  })
}

async function requirePossible(
  tx: Database,
  plan: ImportPlan,
  rows: ArchiveRows,
  person: Person,
): Promise<void> {
  const mayAll = may(person, 'installation.run')
  if (!mayAll) {
    requireOwn(plan)
    await refuseOpen(tx, rows)
  }
  requireSame(plan, mayAll)
}

/**
 * How somebody answers on their own sheet while others still do is nobody's to write, nor to find out by asking whether a
 * guess stands here already.
 */
async function refuseOpen(tx: Database, { rating, assessment }: ArchiveRows): Promise<void> {
  const sheets = [...new Set(rating!.map((row) => String(row.assessment_id)))]
  const held = assessment!.filter(({ id }) => sheets.includes(String(id)))
  const occasions = held.map((row) => String(row.occasion_id))
  if (await isRatedNow(tx, { sheets, occasions })) throw UserError.of('archive-rating-open', undefined, 409)
}

/**
 * In what a row differs is told to whoever holds the command line alone: under a key that somebody made up lies, for all
 * that is known here, a row of another organisation, of which each guess would tell something.
 */
function requireSame({ differing }: ImportPlan, isTold: boolean): void {
  if (differing.length === 0) return
  const rows = differing
    .slice(0, shownAtMost)
    .map(({ table, key, columns }) => `${table} ${key}${isTold ? ` (${columns.join(', ')})` : ''}`)
  throw UserError.of('archive-differs', { rows, more: differing.length - rows.length }, 409)
}

function requireOwn({ added }: ImportPlan): void {
  const table = shared.find((name) => added[name]!.length > 0)
  if (!table) return
  const names = added[table]!.slice(0, shownAtMost).map((row) =>
    String(row.slug ?? row.code ?? row.id ?? row.round_slug),
  )
  throw UserError.of('archive-round-elsewhere', { table, rows: names }, 409)
}

async function insertAll(
  tx: Database,
  { files, subject }: Archive,
  { added }: ImportPlan,
  progress: Progress,
): Promise<void> {
  for (const [i, table] of archiveTables.entries()) {
    await progress(i, archiveTables.length)
    const rows = added[table.name]!
    const columns = storedColumnsOf(table.name)
    if (table.name === 'audit_entry') await insertAuditRows(tx, subject, rows)
    else if (!table.file) await insertRows(tx, table, columns, rows)
    else
      for (const row of rows)
        await insertWithContent(tx, table, columns, row, files.get(pathOfFile(table.name, row)!)!)
  }
}
