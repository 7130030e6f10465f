import { data, redirect } from 'react-router'
import { contextOf } from '#app/entry/request-context.server.ts'
import { toRefusal } from '#app/entry/to-refusal.server.ts'
import type { Context } from '#server/context.ts'
import type { Overtaken, Refused, Saved } from '#server/services/improvements/save-outcome.ts'

/** What a form brings: what was typed, and the version that a change builds on. What else is given comes back as it is. */
type Typed = Readonly<{ draft: unknown; version: number }>

/**
 * Runs the action of a form. Saved, it leads on to `next`; otherwise the page gets back all that was typed, together
 * with the fields to correct, what somebody else saved first, or the message of the error. The version comes back as
 * it was sent, since a form corrected later must still notice what others save meanwhile.
 */
export async function attemptKeeping<T extends Typed, Field extends string, Stored>(
  args: Parameters<typeof contextOf>[0],
  typed: T,
  save: (ctx: Context) => Promise<Saved | Refused<Field> | Overtaken<Stored>>,
  next: (ctx: Context, id: string) => string,
) {
  const ctx = contextOf(args)
  try {
    const outcome = await save(ctx)
    if (outcome.kind === 'saved') return redirect(next(ctx, outcome.id), 303)
    if (outcome.kind === 'refused') return data({ ...typed, problems: outcome.problems }, { status: 400 })
    return data({ ...typed, version: outcome.version, stored: outcome.stored }, { status: 409 })
  } catch (error) {
    const { refusal, status } = await toRefusal(args, error)
    return data({ ...typed, ...refusal }, { status })
  }
}
