import type { LoaderFunctionArgs } from 'react-router'
import { answer } from '#app/entry/answer.server.ts'
import { listGoals } from '#server/services/goals/list-goals.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const view = await listGoals(ctx, { code: args.params.code! })
    return { ...view, fictional: view.organisation.fictional }
  })
}
