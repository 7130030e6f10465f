import type { LoaderFunctionArgs } from 'react-router'
import { answer } from '#app/entry/answer.server.ts'
import { listStaying } from '#server/services/follow-up/list-staying.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const { organisation, ...view } = await listStaying(ctx, { code: args.params.code! })
    const { code, name, fictional } = organisation
    return { ...view, organisation: { code, name }, fictional }
  })
}
