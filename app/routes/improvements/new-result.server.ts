import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router'
import { address } from '#app/addresses.ts'
import { answer } from '#app/entry/answer.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import { textOf } from '#app/entry/form-text.server.ts'
import { addResult } from '#server/services/improvements/add-result.ts'
import { changeResult } from '#server/services/improvements/change-result.ts'
import { attemptKeeping } from './attempt-keeping.server.ts'
import { openResultForm } from './open-result-form.server.ts'
import { readResultForm, readVersion } from './read-forms.server.ts'
import { whereOf } from './where.server.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const query = new URL(args.request.url).searchParams
    const { view, ...form } = await openResultForm(ctx, args.params.improvement!, query)
    const { id, title } = view.improvement
    return { ...whereOf(view), ...form, improvement: { id, title }, chain: ctx.content.chainSteps }
  })
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  const draft = readResultForm(form)
  const version = readVersion(form)
  const improvementId = args.params.improvement!
  const id = textOf(form, 'result')
  return attemptKeeping(
    args,
    { draft, version },
    (ctx) =>
      id === ''
        ? addResult(ctx, { improvementId, draft })
        : changeResult(ctx, { improvementId, id, version, draft }),
    ({ language }, saved) =>
      `${address(language, 'improvement', { improvement: improvementId })}?saved#result-${saved}`,
  )
}
