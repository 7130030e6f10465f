import type { LoaderFunctionArgs } from 'react-router'
import { answer } from '#app/entry/answer.server.ts'
import { listRounds } from '#server/services/rounds/list-rounds.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => ({ entries: await listRounds(ctx) }))
}
