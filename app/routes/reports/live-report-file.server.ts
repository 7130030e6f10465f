import { type LoaderFunctionArgs, type Params, redirect } from 'react-router'
import { address } from '#app/addresses.ts'
import { answerFile } from '#app/entry/answer.server.ts'
import { waitForFile } from '#app/routes/jobs/wait-for-file.server.ts'
import type { ReportSubject } from '#domain/reports/report.ts'
import { UserError } from '#server/errors.ts'
import { getReportLife } from '#server/services/reports/get-report-life.ts'
import { orderDocument } from '#server/services/reports/order-document.ts'
import { formatOf } from './report-files.ts'

/**
 * The loader that answers with a report, as it stands now, as a file to keep. A worker makes it. Where the report has
 * been adopted and nobody works on a new version, it leads to the file that was frozen.
 */
export function liveReportFile(subjectOf: (params: Params) => ReportSubject) {
  return (args: LoaderFunctionArgs): Promise<Response> =>
    answerFile(args, async (ctx) => {
      const file = args.params.file!
      const format = formatOf(file)
      if (format === null) throw UserError.of('not-found', { what: file }, 404)
      const subject = subjectOf(args.params)
      const { open, adopted } = await getReportLife(ctx, { subject })
      if (adopted && !open)
        return redirect(address(ctx.language, 'adoptedReportFile', { report: adopted.id, file }), 303)
      const input = { subject, format, language: ctx.language }
      return waitForFile(ctx, await orderDocument(ctx, input))
    })
}
