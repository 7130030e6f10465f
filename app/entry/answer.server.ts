import { data, redirect, type RouterContextProvider } from 'react-router'
import { address } from '#app/addresses.ts'
import type { Language } from '#domain/language/language.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { type PageData, toPage } from './page-data.ts'
import { contextOf } from './request-context.server.ts'
import { retryAfter, toRefusal } from './to-refusal.server.ts'

type RouteArguments = { context: Readonly<RouterContextProvider>; request: Request }

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
    const isStranger = error instanceof UserError && error.status === 401
    if (isStranger && !ctx.config.trial) throw redirect(toSignIn(args.request, ctx.language))
    const { refusal, status } = await toRefusal(args, error)
    throw data(refusal, { status })
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
  try {
    return await make(contextOf(args))
  } catch (error) {
    const { refusal, status } = await toRefusal(args, error)
    const headers = { 'Content-Type': 'text/plain; charset=utf-8', ...retryAfter(refusal) }
    return new Response(refusal.problem, { status, headers })
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
  try {
    return await work(contextOf(args))
  } catch (error) {
    const { refusal, status } = await toRefusal(args, error)
    return data({ ...refusal, typed }, { status })
  }
}
