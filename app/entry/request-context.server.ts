import { randomUUID } from 'node:crypto'
import { createContext, data, type MiddlewareFunction, RouterContextProvider } from 'react-router'
import { languageOf, nameOfAddress } from '#app/addresses.ts'
import { isGuarded } from '#domain/access/is-guarded.ts'
import type { Application, Context } from '#server/context.ts'
import type { Language } from '#domain/language/language.ts'
import { messageOf, UserError } from '#server/errors.ts'
import { openContext } from '#server/open-context.ts'
import { findSession } from '#server/services/accounts/find-session.ts'
import { addressOf } from './address-of.server.ts'
import { noteLook } from '#server/services/support/note-look.ts'
import { examplePerson } from './example-person.server.ts'
import { refuseChange } from './refuse-change.server.ts'
import { readSessionCookie } from './session-cookie.server.ts'

const applicationKey = createContext<Application>()

const contextKey = createContext<Context | null>(null)
const requestIdKey = createContext<string>()
const addressKey = createContext<string>()
const clientKey = createContext<string>()

type Asked = Readonly<{ request: Request; context: Readonly<RouterContextProvider> }>

/**
 * What the HTTP entry gives every request on its way: the application, where it comes from, and a number that tells it
 * from all others.
 */
export function openRequest(application: Application, client: string): RouterContextProvider {
  return new RouterContextProvider(
    new Map<unknown, unknown>([
      [applicationKey, application],
      [clientKey, client],
      [requestIdKey, randomUUID().slice(0, 8)],
    ]) as ConstructorParameters<typeof RouterContextProvider>[0],
  )
}

/** Gives every route of a request the same context. */
export const requestContext: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  const ctx = await identify({ request, context })
  if (!isAnswered(request)) refuse(UserError.of('no-such-page', undefined, 404), ctx.language)
  await guardReading(request, ctx)
  context.set(addressKey, addressOf(request))
  return next()
}

/**
 * Finds out, once, who sends a request. A page tells it that too where there is no route to have asked before. Where it
 * cannot be found out, that is told to somebody who is not signed in.
 */
export async function identify({ request, context }: Asked): Promise<Context> {
  const known = context.get(contextKey)
  if (known !== null) return known
  const application = context.get(applicationKey)
  const client = context.get(clientKey)
  const language = languageOf(new URL(request.url).pathname)
  const anonymous = openContext(application, { person: null, client, language })
  context.set(contextKey, anonymous)
  const ctx = openContext(application, { ...(await signedIn(request, anonymous)), client, language })
  context.set(contextKey, ctx)
  return ctx
}

/**
 * Whether the policy says who may ask for this. The sign with number 0 stands in no name of ours, and PostgreSQL answers
 * it with an error. The router also takes an address in other letters, large or written as numbers, for ours; that is
 * not answered, so that what is guarded, noted and kept secret by the address is so for all that leads to a page.
 */
function isAnswered({ url, method }: Request): boolean {
  const { pathname } = new URL(url)
  const name = nameOfAddress(pathname)
  return !pathname.includes('%00') && name !== undefined && isGuarded(name, method)
}

/** Whoever looks as support changes nothing, and leaves a trace. */
async function guardReading(request: Request, ctx: Context): Promise<void> {
  try {
    refuseChange(request, ctx.session)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    refuse(error, ctx.language)
  }
  await noteLook(ctx, { page: nameOfAddress(new URL(request.url).pathname) ?? '' })
}

async function signedIn(request: Request, ctx: Context): Promise<Pick<Context, 'person' | 'session'>> {
  const nobody = { person: null, session: null }
  const secret = readSessionCookie(request.headers, ctx.config)
  try {
    if (secret !== null) return (await findSession(ctx, secret)) ?? nobody
    return { ...nobody, person: await examplePerson(request.headers, ctx) }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return refuse(error, ctx.language)
  }
}

function refuse(error: UserError, language: Language): never {
  throw data({ problem: messageOf(error, language), code: error.code }, { status: error.status })
}

/** What the loader or action of a route hands to its service. */
export function contextOf({ context }: { context: Readonly<RouterContextProvider> }): Context {
  return context.get(contextKey)!
}

/** Method and path of the request, without secrets. */
export function requestAddressOf({ context }: { context: Readonly<RouterContextProvider> }): string {
  return context.get(addressKey)
}

/** The number that stands both in the log and on the error page, so that a fault can be traced. */
export function requestIdOf({ context }: { context: Readonly<RouterContextProvider> }): string {
  return context.get(requestIdKey)
}
