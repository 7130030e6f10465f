import type { LoaderFunctionArgs } from 'react-router'
import { answer } from '#app/entry/answer.server.ts'
import { listShared } from '#server/services/sharing/list-shared.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const { organisation, ...view } = await listShared(ctx, { code: args.params.code! })
    const { code, name, fictional } = organisation
    return { ...view, organisation: { code, name }, fictional }
  })
}
