import { data, redirect } from 'react-router'
import { contextOf } from '#app/entry/request-context.server.ts'
import { toRefusal } from '#app/entry/to-refusal.server.ts'
import type { Context } from '#server/context.ts'

/** What a form of a measure that was not saved gets back: what was typed, and one of the reasons. */
export type MeasureAnswer<Typed, Outcome> = Readonly<{ typed: Typed; outcome?: Outcome; problem?: string }>

type Kinds = Readonly<{ kind: string }>

/**
 * Runs the action of a form. Saved, it leads on to `next`; otherwise the page gets back all that was typed, together
 * with why: fields to correct, what stands there already, or the message of the error.
 */
export async function attemptMeasure<Typed, Outcome extends Kinds>(
  args: Parameters<typeof contextOf>[0],
  typed: Typed,
  save: (ctx: Context) => Promise<Readonly<{ kind: 'saved'; id: string }> | Outcome>,
  next: (ctx: Context, id: string) => string,
) {
  const ctx = contextOf(args)
  try {
    const outcome = await save(ctx)
    if (outcome.kind === 'saved' && 'id' in outcome) return redirect(next(ctx, outcome.id), 303)
    return data({ typed, outcome }, { status: outcome.kind === 'refused' ? 400 : 409 })
  } catch (error) {
    const { refusal, status } = await toRefusal(args, error)
    return data({ typed, ...refusal }, { status })
  }
}
