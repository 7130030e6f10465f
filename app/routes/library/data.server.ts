import type { LoaderFunctionArgs } from 'react-router'
import { answer } from '#app/entry/answer.server.ts'
import { ownOrigin } from '#app/entry/own-origin.server.ts'
import { getLibraryFacts } from '#server/services/library/get-library-facts.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => ({
    ...(await getLibraryFacts(ctx)),
    origin: ownOrigin(args.request, ctx.config),
  }))
}
