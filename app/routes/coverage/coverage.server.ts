import type { LoaderFunctionArgs } from 'react-router'
import { answerShared } from '#app/entry/answer-shared.server.ts'
import { getCoverage } from '#server/services/coverage/get-coverage.ts'

export function loader(args: LoaderFunctionArgs) {
  const code = args.params.code!
  return answerShared(args, { kind: 'coverage', id: code }, async (ctx) => {
    const view = await getCoverage(ctx, { code })
    const query = new URL(args.request.url).searchParams
    const countOf = (name: string) => Number(query.get(name)) || 0
    const imported = query.has('added')
      ? { added: countOf('added'), changed: countOf('changed'), same: countOf('same') }
      : null
    return { ...view, saved: query.has('saved'), imported, fictional: view.organisation.fictional }
  })
}
