import type { LoaderFunctionArgs } from 'react-router'
import { answerFile } from '#app/entry/answer.server.ts'
import { UserError } from '#server/errors.ts'
import { exportMeasure } from '#server/services/measures/export-measure.ts'

export function loader(args: LoaderFunctionArgs) {
  return answerFile(args, async (ctx) => {
    const { measure, file } = args.params
    if (!file!.endsWith('.csv')) throw UserError.of('not-found', { what: file! }, 404)
    const text = await exportMeasure(ctx, { id: measure! })
    return new Response(text, {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${file!.replace(/[^\w.-]/g, '')}"`,
        'Cache-Control': 'no-store',
      },
    })
  })
}
