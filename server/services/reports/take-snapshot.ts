import type { Adoption, Report } from '#domain/reports/report.ts'
import type { ReportText } from '#domain/reports/report-text.ts'
import type { Context } from '#server/context.ts'
import type { Arms } from '#server/reports/document/document.ts'
import type { GatheredReport } from '#server/reports/document/report-frame.ts'
import { listApplied } from '#server/store/content/list-applied.ts'
import { listMigrations } from '#server/store/database/list-migrations.ts'
import { findArms } from '#server/store/organisations/find-arms.ts'
import { findReport } from '#server/store/reports/find-report.ts'
import { listReportTexts } from '#server/store/reports/list-report-texts.ts'
import { gatherReport } from './gathering/gather-report.ts'

/** All that a report says, as it stood at one moment, and where it came from. */
export type ReportSnapshot = Readonly<{
  takenAt: Date
  gathered: GatheredReport
  texts: readonly ReportText[]
  arms: Arms | null
  /** How the report that this one takes the place of was adopted. */
  supersedes: Adoption | null
  provenance: Readonly<{
    program: string
    content: Readonly<Record<string, string>>
    schema: readonly string[]
  }>
}>

/**
 * Reads everything that a report says in one consistent snapshot: what is saved meanwhile is in it whole or not at all.
 *
 * @throws UserError as `gatherReport` does where its subject does not exist any more.
 */
export async function takeSnapshot(ctx: Context, report: Report): Promise<ReportSnapshot> {
  const { subject, supersedes } = report
  // What is worked out of statistics once and then kept may take seconds, and no transaction is held open for that.
  await gatherReport(ctx, subject)
  return ctx.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      const gathered = await gatherReport({ ...ctx, db: tx }, subject)
      const texts = await listReportTexts(tx, { reportId: report.id })
      const arms = 'organisationCode' in subject ? await findArms(tx, subject) : undefined
      const earlier = supersedes === null ? undefined : await findReport(tx, supersedes)
      const content = Object.fromEntries(await listApplied(tx))
      return {
        takenAt: ctx.now(),
        gathered,
        texts,
        arms: arms ?? null,
        supersedes: earlier?.adoption ?? null,
        provenance: { program: ctx.config.version, content, schema: await listMigrations(tx) },
      }
    })
}
