import type { LoaderFunctionArgs, Params } from 'react-router'
import { answerFile } from '#app/entry/answer.server.ts'
import { waitForFile } from '#app/routes/jobs/wait-for-file.server.ts'
import type { ReportSubject } from '#domain/reports/report.ts'
import { UserError } from '#server/errors.ts'
import { orderJob } from '#server/services/jobs/order-job.ts'
import { requireSubject } from '#server/services/reports/require-subject.ts'
import { formatOf } from './report-files.ts'

/** The loader that answers with a report, as it stands now, as a file to keep. A worker makes it. */
export function liveReportFile(subjectOf: (params: Params) => ReportSubject) {
  return (args: LoaderFunctionArgs): Promise<Response> =>
    answerFile(args, async (ctx) => {
      const format = formatOf(args.params.file!)
      if (format === null) throw UserError.of('not-found', { what: args.params.file! }, 404)
      const subject = subjectOf(args.params)
      await requireSubject(ctx, subject)
      const input = { subject, format, language: ctx.language }
      return waitForFile(ctx, await orderJob(ctx, { kind: 'document', input }))
    })
}
