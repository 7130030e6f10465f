import type { LoaderFunctionArgs } from 'react-router'
import { contextOf, requestContext, requestIdOf } from './entry/request-context.server.ts'

export const middleware = [requestContext]

export function loader(args: LoaderFunctionArgs) {
  const { person, session, config, content } = contextOf(args)
  const looked = content.organisations.find(({ code }) => code === session?.lookingAt)
  return {
    person,
    trial: config.trial,
    requestId: requestIdOf(args),
    /** The organisation that is looked at as support. */
    lookingAt: looked && { code: looked.code, name: looked.name },
  }
}
