import { data, type RouterContextProvider } from 'react-router'
import type { Context } from '#server/context.ts'
import { messageOf, UserError } from '#server/errors.ts'
import { contextOf } from './request-context.server.ts'

type RouteArguments = { context: Readonly<RouterContextProvider> }

/** What a refused form gets back: the message, shown above the form that still holds what was typed. */
export type Refusal = Readonly<{ problem: string; code: string }>

/** Runs a loader, or an action without a form to go back to. A UserError becomes an error page with its message. */
export async function answer<T>(args: RouteArguments, work: (ctx: Context) => Promise<T>): Promise<T> {
  const ctx = contextOf(args)
  try {
    return await work(ctx)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    throw data({ problem: messageOf(error, ctx.language), code: error.code }, { status: error.status })
  }
}

/** Runs the action of a form. A UserError goes back to the page, which shows it and keeps what was typed. */
export async function attempt<T>(args: RouteArguments, work: (ctx: Context) => Promise<T>) {
  const ctx = contextOf(args)
  try {
    return await work(ctx)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const refusal: Refusal = { problem: messageOf(error, ctx.language), code: error.code }
    return data(refusal, { status: error.status })
  }
}
