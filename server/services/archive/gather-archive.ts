import { may } from '#domain/access/may.ts'
import type { ArchiveRow, ArchiveRows, ArchiveSubject } from '#domain/archive/archive.ts'
import { archiveTables } from '#domain/archive/archive-tables.ts'
import { auditSubjects } from '#domain/archive/check-scope.ts'
import { pathOfFile } from '#domain/archive/path-of-file.ts'
import { withholdOpen } from '#domain/archive/withhold-open.ts'
import type { Person } from '#domain/people/person.ts'
import { columnsOf, storedColumnsOf } from '#server/archive/schema/archive-schemas.ts'
import { requireRows } from '#server/archive/schema/require-rows.ts'
import type { ArchiveContent } from '#server/archive/write-archive.ts'
import type { Context, Database } from '#server/context.ts'
import { findContent } from '#server/store/archive/find-content.ts'
import { listArchiveRows, listPeople } from '#server/store/archive/list-archive-rows.ts'
import { listAuditRows } from '#server/store/archive/list-audit-rows.ts'
import { useUtc } from '#server/store/archive/use-utc.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'

type Gathered = Pick<ArchiveContent, 'rows' | 'withheldRatings' | 'contentOf'>

/**
 * Gathers the whole history of a subject as it is at one moment, and notes in the audit trail that somebody took it out.
 * Answers of occasions that are still being rated blind are left out, except for whoever holds the command line.
 * The files of adopted reports never change, and so are fetched one at a time afterwards.
 *
 * @throws Error where what is stored does not fit the format, which would be a fault of the program.
 */
export async function gatherArchive(
  ctx: Context,
  subject: ArchiveSubject,
  person: Person,
): Promise<Gathered> {
  const isWhole = may(person, 'installation.run')
  const { gathered, arms } = await ctx.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (tx) => {
      await useUtc(tx)
      const all = withFiles(await listRows(tx, ctx.db === ctx.program ? tx : ctx.program, subject))
      const gathered = isWhole ? { rows: all, withheldRatings: 0 } : withholdOpen(all)
      const [first] = gathered.rows.organisation_arms!
      // Unlike the files of reports, arms may be changed a moment later.
      const arms = first && (await findContent(tx, 'organisation_arms', first))
      return { gathered, arms }
    })
  requireRows(gathered.rows)
  // Afterwards, since whoever reads as of one moment does not see the end of the chain; and before anything is given out.
  await writeAudit(ctx.db, {
    at: ctx.now(),
    personId: person.id,
    organisationCode: subject.kind === 'organisation' ? subject.code : null,
    roundSlug: subject.kind === 'organisation' ? null : subject.slug,
    action: 'export-archive',
    subject: subject.kind === 'organisation' ? `organisation:${subject.code}` : `round:${subject.slug}`,
    detail: { withheldRatings: gathered.withheldRatings },
  })
  const contentOf = async (table: string, row: ArchiveRow) =>
    (table === 'organisation_arms' ? arms : await findContent(ctx.db, table, row))!
  return { ...gathered, contentOf }
}

/** Nobody takes out what is not shared with them. The audit trail, and the names that it holds, are the program's to read. */
async function listRows(tx: Database, program: Database, subject: ArchiveSubject): Promise<ArchiveRows> {
  const rows = await listArchiveRows(tx, subject, storedColumnsOf)
  const audit = await listAuditRows(program, subject, auditSubjects(subject, rows), columnsOf('audit_entry'))
  const acting = audit.map(({ person_id: id }) => id).filter((id) => id !== null)
  const ids = [...rows.person!.map(({ id }) => id), ...acting] as readonly string[]
  return { ...rows, audit_entry: audit, person: await listPeople(program, columnsOf, ids) }
}

function withFiles(rows: ArchiveRows): ArchiveRows {
  const filed = archiveTables
    .filter(({ file }) => file !== undefined)
    .map(({ name }) => [name, rows[name]!.map((row) => ({ ...row, file: pathOfFile(name, row) }))])
  return { ...rows, ...Object.fromEntries(filed) }
}
