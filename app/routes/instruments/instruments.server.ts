import type { LoaderFunctionArgs } from 'react-router'
import { answer } from '#app/entry/answer.server.ts'
import { listInstruments } from '#server/services/instruments/list-instruments.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, (ctx) => listInstruments(ctx))
}
