import { randomUUID } from 'node:crypto'
import { createContext, type MiddlewareFunction, type RouterContextProvider } from 'react-router'
import { languageOf } from '#app/addresses.ts'
import type { Application, Context } from '#server/context.ts'
import { findPerson } from '#server/services/people/find-person.ts'
import { textsIn } from '#texts/texts.ts'
import { isForeign } from './foreign-origin.server.ts'
import { personCookie } from './person-cookie.server.ts'

/** The process-wide part, set by the HTTP entry for every request. */
export const applicationKey = createContext<Application>()

const contextKey = createContext<Context>()
const requestIdKey = createContext<string>()

/** Gives every route of a request the same context, and refuses to act for a foreign site. */
export const requestContext: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  const application = context.get(applicationKey)
  const language = languageOf(new URL(request.url).pathname)
  if (isForeign(request)) {
    return new Response(textsIn(language).errors['foreign-origin'](), {
      status: 403,
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    })
  }
  context.set(requestIdKey, randomUUID().slice(0, 8))
  const id = personCookie.read(request)
  const anonymous = { ...application, person: null, language }
  context.set(
    contextKey,
    id === null ? anonymous : { ...anonymous, person: await findPerson(anonymous, { id }) },
  )
  return next()
}

/** What the loader or action of a route hands to its service. */
export function contextOf({ context }: { context: Readonly<RouterContextProvider> }): Context {
  return context.get(contextKey)
}

/** The number that stands both in the log and on the error page, so that a fault can be traced. */
export function requestIdOf({ context }: { context: Readonly<RouterContextProvider> }): string {
  return context.get(requestIdKey)
}
