import type { LoaderFunctionArgs } from 'react-router'
import { answer } from '#app/entry/answer.server.ts'
import { getInstrument } from '#server/services/instruments/get-instrument.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, (ctx) => getInstrument(ctx, { id: args.params.instrument! }))
}
