import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from 'react-router'
import { address } from '#app/addresses.ts'
import { answerShared } from '#app/entry/answer-shared.server.ts'
import { attempt } from '#app/entry/answer.server.ts'
import { textOf } from '#app/entry/form-text.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import type { GoalTexts } from '#domain/goals/check-goal.ts'
import { UserError } from '#server/errors.ts'
import { confirmKeyFigure } from '#server/services/goals/confirm-key-figure.ts'
import { endGoal } from '#server/services/goals/end-goal.ts'
import { getGoal } from '#server/services/goals/get-goal.ts'
import { rewordGoal } from '#server/services/goals/reword-goal.ts'

export function loader(args: LoaderFunctionArgs) {
  const ref = { kind: 'goal', id: args.params.goal! } as const
  return answerShared(args, ref, async (ctx) => {
    const view = await getGoal(ctx, ref)
    const saved = new URL(args.request.url).searchParams.has('saved')
    return { ...view, saved, fictional: view.organisation.fictional }
  })
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  const which = { id: args.params.goal!, version: Number(textOf(form, 'version')) || 0 }
  const texts: GoalTexts = {
    title: textOf(form, 'title'),
    reason: textOf(form, 'reason'),
    decidedBy: textOf(form, 'decidedBy'),
  }
  const typed = { intent: textOf(form, 'intent'), because: textOf(form, 'because'), texts }
  return attempt(
    args,
    async (ctx) => {
      switch (typed.intent) {
        case 'end':
          await endGoal(ctx, { ...which, because: typed.because })
          break
        case 'confirm':
          await confirmKeyFigure(ctx, { ...which, title: textOf(form, 'newTitle') })
          break
        case 'reword': {
          const outcome = await rewordGoal(ctx, { ...which, texts })
          if (outcome.kind === 'refused')
            return data({ problem: undefined, problems: outcome.problems, typed }, { status: 400 })
          break
        }
        default:
          throw UserError.of('bad-form', { field: 'intent' })
      }
      return redirect(`${address(ctx.language, 'goal', { goal: which.id })}?saved#content`, 303)
    },
    typed,
  )
}
