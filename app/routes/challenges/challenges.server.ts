import type { LoaderFunctionArgs } from 'react-router'
import { answer } from '#app/entry/answer.server.ts'
import { listChallenges } from '#server/services/challenges/list-challenges.ts'
import { whereOf } from './where.server.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const view = await listChallenges(ctx, { code: args.params.code! })
    const { open, setAside, mayEdit } = view
    return { ...whereOf(view), open, setAside, mayEdit }
  })
}
