import type { Circle } from '#domain/access/circle.ts'
import type { Decision } from '#domain/reports/check-adoption.ts'
import type { Report } from '#domain/reports/report.ts'
import type { ReportText } from '#domain/reports/report-text.ts'
import { placeOfSubject } from '#domain/reports/place-of-subject.ts'
import type { Context, Database } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { type FrozenPart, insertFrozen } from '#server/store/reports/insert-frozen.ts'
import { insertReportEvent } from '#server/store/reports/insert-report-event.ts'
import { insertReportFile, type ReportFile } from '#server/store/reports/insert-report-file.ts'
import { listReportTexts } from '#server/store/reports/list-report-texts.ts'
import { lockReport } from '#server/store/reports/lock-report.ts'
import { setAdopted } from '#server/store/reports/set-adopted.ts'
import { refuseMoved } from './refuse-moved.ts'
import { sha256Of } from '#server/sha256-of.ts'
import { supersedeReport } from './supersede-report.ts'
import type { ReportSnapshot } from './take-snapshot.ts'

type Frozen = Readonly<{
  report: Report
  version: number
  decision: Decision
  /** With whom it is shared from now on; as it is where undefined. */
  circle: Circle | undefined
  personId: string
  snapshot: ReportSnapshot
  parts: readonly FrozenPart[]
  files: readonly ReportFile[]
}>

/**
 * Writes an adopted report in one transaction: the decision, what was frozen, the files, and that the one before it has
 * been superseded. Nothing is written where somebody moved the report or saved text in it since the snapshot.
 *
 * @throws UserError report-already-adopted, report-state-changed or report-text-meanwhile.
 */
export async function freezeReport(ctx: Context, frozen: Frozen): Promise<void> {
  const { report, version, decision, circle, personId, snapshot, files } = frozen
  const { id, supersedes } = report
  const adoptedAt = ctx.now()
  const parts = [...frozen.parts, dataOf(snapshot)]
  await ctx.db.transaction().execute(async (tx) => {
    refuseMoved((await lockReport(tx, id))!, version)
    await requireSameTexts(tx, id, snapshot.texts)
    if (supersedes !== null) await supersedeReport(ctx, tx, { id: supersedes, personId })
    await setAdopted(tx, { id, decision, circle, takenAt: snapshot.takenAt, adoptedAt, personId })
    await insertFrozen(tx, { reportId: id, parts })
    for (const file of files) await insertReportFile(tx, { reportId: id, file })
    await insertReportEvent(tx, { reportId: id, to: 'adopted', reason: '', at: adoptedAt, personId })
    const checksums = files.map(({ language, format, sha256 }) => ({ language, format, sha256 }))
    await writeAudit(tx, {
      at: adoptedAt,
      personId,
      ...placeOfSubject(report.subject),
      action: 'adopt-report',
      subject: id,
      detail: {
        ...decision,
        version: version + 1,
        supersedes,
        files: checksums,
        before: { circle: report.circle },
        after: { circle: circle ?? report.circle },
      },
    })
  })
}

/** The rows and texts the documents were made of, and by which program, content and schema. */
function dataOf({ takenAt, gathered, texts, provenance }: ReportSnapshot): FrozenPart {
  const body = JSON.stringify({
    format: 'jamsides-frozen-data',
    version: 1,
    takenAt,
    ...provenance,
    texts,
    rows: gathered.data,
  })
  return { part: 'data', body, sha256: sha256Of(body) }
}

async function requireSameTexts(tx: Database, reportId: string, seen: readonly ReportText[]): Promise<void> {
  const versions = (texts: readonly ReportText[]) =>
    texts.map(({ section, language, version }) => `${section} ${language} ${version}`).join()
  const now = await listReportTexts(tx, { reportId })
  if (versions(now) !== versions(seen)) throw UserError.of('report-text-meanwhile', undefined, 409)
}
