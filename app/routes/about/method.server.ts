import type { LoaderFunctionArgs } from 'react-router'
import { contextOf } from '#app/entry/request-context.server.ts'

export function loader(args: LoaderFunctionArgs) {
  const { chainSteps, chainNote, chainSources } = contextOf(args).content
  return { chainSteps, chainNote, chainSources }
}
