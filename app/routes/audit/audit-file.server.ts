import { Readable } from 'node:stream'
import { createReadableStreamFromReadable } from '@react-router/node'
import type { LoaderFunctionArgs } from 'react-router'
import { answerFile } from '#app/entry/answer.server.ts'
import { exportAudit } from '#server/services/audit/export-audit.ts'

/** An organisation's part of the audit trail as lines of JSON, or the installation's where the address has no code. */
export function loader(args: LoaderFunctionArgs) {
  const { code = null } = args.params
  return answerFile(args, async (ctx) => {
    const lines = await exportAudit(ctx, { organisationCode: code })
    return new Response(createReadableStreamFromReadable(Readable.from(lines)), {
      headers: {
        'Content-Type': 'application/jsonl; charset=utf-8',
        'Content-Disposition': `attachment; filename="jamsides-audit-${code ?? 'installation'}.jsonl"`,
      },
    })
  })
}
