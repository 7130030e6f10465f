import type { Context } from '#server/context.ts'
import { makeArchive } from '#server/services/archive/make-archive.ts'
import { readInArchive } from '#server/services/archive/read-in-archive.ts'
import { adoptReport } from '#server/services/reports/adopt-report.ts'
import { makeDocument } from '#server/services/reports/make-document.ts'
import type { JobFile, JobInputs, JobKind, JobResult, Progress } from './job.ts'

/** Does one kind of work on behalf of whoever ordered it; `file` is what was sent along with the order. */
export type Handler<Kind extends JobKind> = (
  ctx: Context,
  input: JobInputs[Kind],
  progress: Progress,
  file: JobFile | null,
) => Promise<JobResult>

/** The service that does each kind of work. */
export const handlers: { readonly [Kind in JobKind]: Handler<Kind> } = {
  document: makeDocument,
  export: makeArchive,
  import: readInArchive,
  adoption: async (ctx, { decision }, progress) => {
    await adoptReport(ctx, decision, progress)
    return { page: { kind: 'report', id: decision.id } }
  },
}
