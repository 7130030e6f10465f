import { requireReadableReport } from './require-readable-report.ts'
import { mayWithReport } from '#domain/access/may-with-report.ts'
import type { Language } from '#domain/language/language.ts'
import type { Report } from '#domain/reports/report.ts'
import type { Context } from '#server/context.ts'
import type { ReportDocument } from '#server/reports/document/document.ts'
import { readFrozenDocument } from '#server/reports/frozen/frozen-document.ts'
import { findFrozen } from '#server/store/reports/find-frozen.ts'
import { findOpenReport } from '#server/store/reports/find-open-report.ts'
import { findReport } from '#server/store/reports/find-report.ts'
import { listReportFiles, type ReportFileEntry } from '#server/store/reports/list-report-files.ts'

/** An adopted report as it was frozen, and what it stands between. */
export type FrozenReport = Readonly<{
  report: Report
  document: ReportDocument
  files: readonly ReportFileEntry[]
  supersedes: Report | null
  supersededBy: Report | null
  /** Whether a version that is to take its place is being worked on. */
  workedOn: boolean
  mayWrite: boolean
}>

/**
 * An adopted report in one language, read from what was frozen and from nothing that may have changed since. Null while
 * the report is still worked on.
 *
 * @throws UserError step-in-first or no-such-report.
 */
export async function getFrozenReport(
  ctx: Context,
  { id, language }: { id: string; language: Language },
): Promise<FrozenReport | null> {
  const { report, members } = await requireReadableReport(ctx, id)
  const isReadable = (other: Report) => mayWithReport(ctx.person, 'read', { ...other, members })
  const find = async (other: string | null) => {
    const found = other === null ? undefined : await findReport(ctx.db, other)
    return found && isReadable(found) ? found : null
  }
  const [frozen, files, supersedes, supersededBy, open] = await Promise.all([
    findFrozen(ctx.db, { reportId: id, part: `document-${language}` }),
    listReportFiles(ctx.db, { reportId: id }),
    find(report.supersedes),
    find(report.supersededBy),
    findOpenReport(ctx.db, report.subject),
  ])
  if (!frozen) return null
  return {
    report,
    document: readFrozenDocument(frozen.body),
    files,
    supersedes,
    supersededBy,
    workedOn: open !== undefined && isReadable(open),
    mayWrite: mayWithReport(ctx.person, 'write', { subject: report.subject, members }),
  }
}
