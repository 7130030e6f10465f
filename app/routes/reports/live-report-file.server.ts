import type { LoaderFunctionArgs, Params } from 'react-router'
import { answerFile } from '#app/entry/answer.server.ts'
import type { ReportSubject } from '#domain/reports/report.ts'
import { UserError } from '#server/errors.ts'
import { fileNameOf } from '#server/reports/document/file-name.ts'
import { mediaTypes, renderDocument } from '#server/reports/document/render-document.ts'
import { getReport } from '#server/services/reports/get-report.ts'
import { formatOf } from './report-files.ts'

/** The loader that answers with a report, as it stands now, as a file to keep. */
export function liveReportFile(subjectOf: (params: Params) => ReportSubject) {
  return (args: LoaderFunctionArgs): Promise<Response> =>
    answerFile(args, async (ctx) => {
      const format = formatOf(args.params.file!)
      if (format === null) throw UserError.of('not-found', { what: args.params.file! }, 404)
      const { document } = await getReport(ctx, { subject: subjectOf(args.params), language: ctx.language })
      const content = await renderDocument(ctx, document, format)
      return new Response(content as BodyInit, {
        headers: {
          'Content-Type': mediaTypes[format],
          'Content-Disposition': `attachment; filename="${fileNameOf(document, format)}"`,
          'Cache-Control': 'private, no-cache',
        },
      })
    })
}
