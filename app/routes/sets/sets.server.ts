import type { LoaderFunctionArgs } from 'react-router'
import { answer } from '#app/entry/answer.server.ts'
import { listSets } from '#server/services/sets/list-sets.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const view = await listSets(ctx, { code: args.params.code! })
    const removed = new URL(args.request.url).searchParams.has('removed')
    return { ...view, removed, fictional: view.organisation.fictional }
  })
}
