import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from 'react-router'
import { address } from '#app/addresses.ts'
import { answer, attempt } from '#app/entry/answer.server.ts'
import { textOf } from '#app/entry/form-text.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import type { GoalDraft } from '#domain/goals/check-goal.ts'
import { getNewGoal } from '#server/services/goals/get-new-goal.ts'
import { setGoal } from '#server/services/goals/set-goal.ts'

const longestSearch = 200

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const query = new URL(args.request.url).searchParams
    const search = (query.get('q') ?? '').slice(0, longestSearch)
    const keyFigure = query.get('keyFigure') ?? ''
    const view = await getNewGoal(ctx, { code: args.params.code!, keyFigure, search })
    return { ...view, search, fictional: view.organisation.fictional }
  })
}

export async function action(args: ActionFunctionArgs) {
  const draft = readGoalForm(await readForm(args.request))
  const keyFigure = new URL(args.request.url).searchParams.get('keyFigure') ?? ''
  return attempt(
    args,
    async (ctx) => {
      const outcome = await setGoal(ctx, { code: args.params.code!, keyFigure, draft })
      if (outcome.kind === 'saved')
        return redirect(`${address(ctx.language, 'goal', { goal: outcome.id })}?saved#content`, 303)
      return data({ problem: undefined, problems: outcome.problems, typed: draft }, { status: 400 })
    },
    draft,
  )
}

function readGoalForm(form: FormData): GoalDraft {
  return {
    title: textOf(form, 'title'),
    wanted: textOf(form, 'wanted'),
    target: textOf(form, 'target'),
    targetWomen: textOf(form, 'targetWomen'),
    targetMen: textOf(form, 'targetMen'),
    reason: textOf(form, 'reason'),
    byYear: textOf(form, 'byYear'),
    decidedBy: textOf(form, 'decidedBy'),
  }
}
