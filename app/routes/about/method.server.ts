import type { LoaderFunctionArgs } from 'react-router'
import { answer } from '#app/entry/answer.server.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async ({ content: { chainSteps, chainNote, chainSources } }) => ({
    chainSteps,
    chainNote,
    chainSources,
  }))
}
