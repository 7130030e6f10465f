import type { LoaderFunctionArgs } from 'react-router'
import { answerFile } from '#app/entry/answer.server.ts'
import { UserError } from '#server/errors.ts'
import { getReportFile } from '#server/services/reports/get-report-file.ts'
import { formatOf } from './report-files.ts'

/** A file of an adopted report, byte for byte as it was frozen; whoever has it already is told so. */
export function loader(args: LoaderFunctionArgs) {
  return answerFile(args, async (ctx) => {
    const format = formatOf(args.params.file!)
    if (format === null) throw UserError.of('not-found', { what: args.params.file! }, 404)
    const file = await getReportFile(ctx, { id: args.params.report!, language: ctx.language, format })
    const tag = `"${file.sha256}"`
    const headers = { ETag: tag, 'Cache-Control': 'private, no-cache' }
    const known = args.request.headers.get('If-None-Match')?.split(',') ?? []
    if (known.some((one) => one.trim().replace(/^W\//, '') === tag))
      return new Response(null, { status: 304, headers })
    return new Response(file.bytes as BodyInit, {
      headers: {
        ...headers,
        'Content-Type': file.mediaType,
        'Content-Length': String(file.bytes.byteLength),
        'Content-Disposition': `attachment; filename="${file.name}"`,
      },
    })
  })
}
