import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router'
import { address } from '#app/addresses.ts'
import { answer, attempt } from '#app/entry/answer.server.ts'
import { textOf } from '#app/entry/form-text.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import { draftOfCycle } from '#domain/cycles/cycle-draft.ts'
import { findWaiting } from '#domain/cycles/find-waiting.ts'
import { changeCycle } from '#server/services/cycles/change-cycle.ts'
import { getCycle } from '#server/services/cycles/get-cycle.ts'
import { removeCycle } from '#server/services/cycles/remove-cycle.ts'
import { attemptKeeping } from '../improvements/attempt-keeping.server.ts'
import { readVersion } from '../improvements/read-forms.server.ts'
import { whereOf } from '../improvements/where.server.ts'
import { readCycleForm } from './read-cycle-form.server.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const which = { improvementId: args.params.improvement!, id: args.params.cycle! }
    const view = await getCycle(ctx, which)
    const { cycle, others, today, mayEdit } = view
    const lineOf = (one: (typeof others)[number] | undefined) => one && { id: one.id, number: one.number }
    const query = new URL(args.request.url).searchParams
    return {
      ...whereOf(view),
      improvement: { id: view.improvement.id, title: view.improvement.title },
      cycle,
      draft: draftOfCycle(cycle, today),
      waiting: findWaiting(cycle, today),
      before: lineOf(others.find(({ number }) => number === cycle.follows)),
      after: lineOf(others.find(({ follows }) => follows === cycle.number)),
      nextNumber: Math.max(cycle.number, ...others.map(({ number }) => number)) + 1,
      today,
      mayEdit,
      saved: query.has('saved'),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  const which = { improvementId: args.params.improvement!, id: args.params.cycle! }
  if (textOf(form, 'intent') === 'remove-cycle')
    return attempt(args, async (ctx) => {
      await removeCycle(ctx, which)
      const list = address(ctx.language, 'improvement', { improvement: which.improvementId })
      return redirect(`${list}?removed#cycles`, 303)
    })
  const draft = readCycleForm(form)
  const version = readVersion(form)
  return attemptKeeping(
    args,
    { draft, version },
    (ctx) => changeCycle(ctx, { ...which, version, draft }),
    ({ language }) =>
      `${address(language, 'cycle', { improvement: which.improvementId, cycle: which.id })}?saved#content`,
  )
}
