import type { LoaderFunctionArgs } from 'react-router'
import { answerFile } from '#app/entry/answer.server.ts'
import { exportWorkbook } from '#server/services/workbooks/export-workbook.ts'

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export function loader(args: LoaderFunctionArgs) {
  return answerFile(args, async (ctx) => {
    const { round, code, file } = args.params
    const { fileName, content } = await exportWorkbook(ctx, {
      roundSlug: round!,
      code: code!,
      fileName: file!,
    })
    return new Response(new Uint8Array(content), {
      headers: {
        'Content-Type': type,
        'Content-Length': String(content.length),
        'Content-Disposition': attachment(fileName),
        'Cache-Control': 'no-store',
      },
    })
  })
}

/** The name in plain letters for old programs and in full for the others (RFC 6266, RFC 5987). */
function attachment(fileName: string): string {
  const plain = fileName.normalize('NFD').replace(/[^\x20-\x7e]|["\\]/g, '')
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName)}`
}
