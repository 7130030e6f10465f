import type { RouterContextProvider } from 'react-router'
import { identify, requestContext, requestIdOf } from './entry/request-context.server.ts'

export const middleware = [requestContext]

/** What every page says of the request it answers. No loader tells it, since a page that is refused runs none. */
export async function visitOf(args: { request: Request; context: Readonly<RouterContextProvider> }) {
  const { person, session, config, content } = await identify(args)
  const looked = content.organisations.find(({ code }) => code === session?.lookingAt)
  return {
    person,
    trial: config.trial,
    requestId: requestIdOf(args),
    lookingAt: looked && { code: looked.code, name: looked.name },
  }
}
