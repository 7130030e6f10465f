import type { LoaderFunctionArgs } from 'react-router'
import { writeMarkdown } from '#domain/privacy/write-markdown.ts'
import { answerFile } from '#app/entry/answer.server.ts'
import { UserError } from '#server/errors.ts'
import { writePrivacyDocument } from '#server/services/privacy/write-privacy-document.ts'

/** The record of processing or the draft of an impact assessment, as Markdown to keep. */
export function loader(args: LoaderFunctionArgs) {
  return answerFile(args, async (ctx) => {
    const kind = (['record', 'dpia'] as const).find((one) => one === args.params.kind)
    if (!kind) throw UserError.of('not-found', { what: args.params.kind! }, 404)
    const text = writeMarkdown(await writePrivacyDocument(ctx, { kind }))
    return new Response(text, {
      headers: {
        'Content-Type': 'text/markdown; charset=utf-8',
        'Content-Disposition': `attachment; filename="jamsides-${kind}.md"`,
        'Cache-Control': 'no-store',
      },
    })
  })
}
