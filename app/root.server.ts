import type { LoaderFunctionArgs } from 'react-router'
import { contextOf, requestContext, requestIdOf } from './entry/request-context.server.ts'

export const middleware = [requestContext]

export function loader(args: LoaderFunctionArgs) {
  const { person, config } = contextOf(args)
  return { person, trial: config.trial, requestId: requestIdOf(args) }
}
