import type { LoaderFunctionArgs } from 'react-router'
import { answer } from '#app/entry/answer.server.ts'
import { ownOrigin } from '#app/entry/own-origin.server.ts'
import { listLibrarySources } from '#server/services/library/list-library-sources.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => ({
    sources: await listLibrarySources(ctx),
    chain: ctx.content.chainSteps,
    linksNote: ctx.content.library.linksNote,
    origin: ownOrigin(args.request, ctx.config),
  }))
}
