import type { LoaderFunctionArgs } from 'react-router'
import { answer } from '#app/entry/answer.server.ts'
import { getCoverage } from '#server/services/coverage/get-coverage.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const view = await getCoverage(ctx, { code: args.params.code! })
    const query = new URL(args.request.url).searchParams
    const countOf = (name: string) => Number(query.get(name)) || 0
    const imported = query.has('added')
      ? { added: countOf('added'), changed: countOf('changed'), same: countOf('same') }
      : null
    return { ...view, saved: query.has('saved'), imported, fictional: view.organisation.fictional }
  })
}
