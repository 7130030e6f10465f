import { data, redirect } from 'react-router'
import { contextOf } from '#app/entry/request-context.server.ts'
import { toRefusal } from '#app/entry/to-refusal.server.ts'
import type { MoveAnswer } from '#app/ui/improvements/move-form.tsx'
import type { Context } from '#server/context.ts'
import { changeState } from '#server/services/improvements/change-state.ts'
import { readStateForm, readVersion } from './read-forms.server.ts'

/**
 * Runs the form that says how far an improvement has come, on its page and on the board. Saved, it leads on to `next`;
 * otherwise the page gets back which improvement it was, what was chosen, and why it was not saved.
 */
export async function attemptMove(
  args: Parameters<typeof contextOf>[0],
  form: FormData,
  id: string,
  next: (ctx: Context) => string,
) {
  const ctx = contextOf(args)
  const draft = readStateForm(form)
  const version = readVersion(form)
  try {
    const outcome = await changeState(ctx, { id, version, draft })
    if (outcome.kind === 'saved') return redirect(next(ctx), 303)
    const answer: MoveAnswer =
      outcome.kind === 'refused'
        ? { id, draft, problems: outcome.problems }
        : { id, draft, problems: [], overtakenBy: outcome.stored.state }
    return data({ move: answer }, { status: outcome.kind === 'refused' ? 400 : 409 })
  } catch (error) {
    const { refusal, status } = await toRefusal(args, error)
    return data(refusal, { status })
  }
}
