import { data, redirect, type RouterContextProvider } from 'react-router'
import { address } from '#app/addresses.ts'
import type { Language } from '#domain/language/language.ts'
import type { Context } from '#server/context.ts'
import { messageOf, secondsToWait, UserError } from '#server/errors.ts'
import { type PageData, toPage } from './page-data.ts'
import { noteRefusal } from './note-refusal.server.ts'
import { contextOf, requestAddressOf } from './request-context.server.ts'

type RouteArguments = { context: Readonly<RouterContextProvider>; request: Request }

/** What a refused form gets back: the message, shown above the form that still holds what was typed. */
export type Refusal<Typed = undefined> = Readonly<{
  problem: string
  code: string
  /** How many seconds to wait before trying again, where it was too often. */
  wait?: number
  typed?: Typed
}>

/**
 * Runs the loader of a page and hands on what it gives. A UserError becomes an error page with its message; whoever is
 * not signed in where that is needed is led to where one signs in, and from there back.
 */
export async function answer<T>(
  args: RouteArguments,
  work: (ctx: Context) => Promise<T>,
): Promise<PageData<T>> {
  const ctx = contextOf(args)
  try {
    return toPage(await work(ctx))
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    if (error.status === 401 && !ctx.config.trial) throw redirect(toSignIn(args.request, ctx.language))
    await noteRefusal(ctx, error, requestAddressOf(args))
    throw data(refusalOf(error, ctx), { status: error.status })
  }
}

function toSignIn({ url }: Request, language: Language): string {
  const { pathname, search } = new URL(url)
  return `${address(language, 'signIn')}?${new URLSearchParams({ to: pathname + search })}`
}

/** Runs the loader of a file to keep. A UserError becomes its message in plain words, since there is no page to show it. */
export async function answerFile(
  args: RouteArguments,
  make: (ctx: Context) => Promise<Response>,
): Promise<Response> {
  const ctx = contextOf(args)
  try {
    return await make(ctx)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    await noteRefusal(ctx, error, requestAddressOf(args))
    const wait = secondsToWait(error)
    return new Response(messageOf(error, ctx.language), {
      status: error.status,
      headers: {
        'Content-Type': 'text/plain; charset=utf-8',
        ...(wait !== undefined && { 'Retry-After': String(wait) }),
      },
    })
  }
}

/**
 * Runs the action of a form. A UserError goes back to the page, which shows it and keeps what was typed; `typed` goes
 * with it where the page cannot read it from elsewhere.
 */
export async function attempt<T, Typed = undefined>(
  args: RouteArguments,
  work: (ctx: Context) => Promise<T>,
  typed?: Typed,
) {
  const ctx = contextOf(args)
  try {
    return await work(ctx)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    await noteRefusal(ctx, error, requestAddressOf(args))
    const refusal: Refusal<Typed> = { ...refusalOf(error, ctx), typed }
    return data(refusal, { status: error.status })
  }
}

function refusalOf(error: UserError, { language }: Context): Refusal {
  return { problem: messageOf(error, language), code: error.code, wait: secondsToWait(error) }
}
