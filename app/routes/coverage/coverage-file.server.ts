import type { LoaderFunctionArgs } from 'react-router'
import { answerFile } from '#app/entry/answer.server.ts'
import { UserError } from '#server/errors.ts'
import { exportCoverage } from '#server/services/coverage/export-coverage.ts'

const types = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' } as const

export function loader(args: LoaderFunctionArgs) {
  return answerFile(args, async (ctx) => {
    const { code, file } = args.params
    const format = (['csv', 'json'] as const).find((one) => file!.endsWith(`.${one}`))
    if (!format) throw UserError.of('not-found', { what: file! }, 404)
    const text = await exportCoverage(ctx, { code: code!, format })
    return new Response(text, {
      headers: {
        'Content-Type': types[format],
        'Content-Disposition': `attachment; filename="${file!.replace(/[^\w.-]/g, '')}"`,
        'Cache-Control': 'no-store',
      },
    })
  })
}
