import type { LoaderFunctionArgs } from 'react-router'
import { answerFile } from '#app/entry/answer.server.ts'
import { getArms } from '#server/services/organisations/get-arms.ts'

/** Each image has an address of its own, with the beginning of its checksum, so it may be kept for a year. */
export function loader(args: LoaderFunctionArgs) {
  return answerFile(args, async (ctx) => {
    const png = await getArms(ctx, { code: args.params.code! })
    const headers = { 'Content-Type': 'image/png', 'Cache-Control': 'public, max-age=31536000, immutable' }
    return new Response(png, { headers })
  })
}
