import type { LoaderFunctionArgs } from 'react-router'
import { answerFile } from '#app/entry/answer.server.ts'
import { getOwnData } from '#server/services/privacy/get-own-data.ts'

/** Everything that is kept of whoever asks, as JSON to keep. */
export function loader(args: LoaderFunctionArgs) {
  return answerFile(args, async (ctx) => {
    const { data } = await getOwnData(ctx)
    return new Response(`${JSON.stringify(data, null, 2)}\n`, {
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Disposition': 'attachment; filename="jamsides-mina-uppgifter.json"',
        'Cache-Control': 'no-store',
      },
    })
  })
}
