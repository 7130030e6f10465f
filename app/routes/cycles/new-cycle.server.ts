import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router'
import { address } from '#app/addresses.ts'
import { answer } from '#app/entry/answer.server.ts'
import { textOf } from '#app/entry/form-text.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import { addCycle } from '#server/services/cycles/add-cycle.ts'
import { beginCycle } from '#server/services/cycles/begin-cycle.ts'
import { attemptKeeping } from '../improvements/attempt-keeping.server.ts'
import { whereOf } from '../improvements/where.server.ts'
import { readCycleForm, readFollows } from './read-cycle-form.server.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const follows = readFollows(new URL(args.request.url).searchParams.get('follows'))
    const view = await beginCycle(ctx, { improvementId: args.params.improvement!, follows })
    const { id, title } = view.improvement
    const { number, draft, adapted } = view
    return {
      ...whereOf(view),
      improvement: { id, title },
      number,
      draft,
      adapted: adapted && { number: adapted.number, because: adapted.act?.because ?? null },
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  const improvementId = args.params.improvement!
  const draft = readCycleForm(form)
  const follows = readFollows(textOf(form, 'follows'))
  return attemptKeeping(
    args,
    { draft, version: 0 },
    (ctx) => addCycle(ctx, { improvementId, follows, draft }),
    ({ language }, cycle) =>
      `${address(language, 'cycle', { improvement: improvementId, cycle })}?saved#content`,
  )
}
