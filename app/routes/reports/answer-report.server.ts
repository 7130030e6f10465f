import type { LoaderFunctionArgs } from 'react-router'
import { answerFile } from '#app/entry/answer.server.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { renderPdf } from '#server/reports/document/pdf/render-pdf.ts'
import { renderJson } from '#server/reports/document/render-json.ts'
import type { WrittenReport } from '#server/services/reports/get-organisation-report.ts'
import { formatOf } from './report-files.ts'

const types = { pdf: 'application/pdf', json: 'application/json; charset=utf-8' } as const

/** Answers with the report as a file to keep. */
export function answerReport(
  args: LoaderFunctionArgs,
  make: (ctx: Context) => Promise<WrittenReport>,
): Promise<Response> {
  return answerFile(args, async (ctx) => {
    const format = formatOf(args.params.file!)
    if (format === null) throw UserError.of('not-found', { what: args.params.file! }, 404)
    const { document } = await make(ctx)
    const content =
      format === 'pdf' ? await renderPdf(ctx.pdf, document) : JSON.stringify(renderJson(document), null, 2)
    const { round, organisation, language } = document
    const name = [args.params.file!.split('.')[0], organisation?.code, round.slug, language]
    return new Response(content as BodyInit, {
      headers: {
        'Content-Type': types[format],
        'Content-Disposition': `attachment; filename="${name.filter((part) => part).join('-')}.${format}"`,
        'Cache-Control': 'private, no-cache',
      },
    })
  })
}
