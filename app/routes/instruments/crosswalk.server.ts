import type { LoaderFunctionArgs } from 'react-router'
import { answer } from '#app/entry/answer.server.ts'
import { getCrosswalk } from '#server/services/instruments/get-crosswalk.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, (ctx) => getCrosswalk(ctx, { from: args.params.from!, to: args.params.to! }))
}
