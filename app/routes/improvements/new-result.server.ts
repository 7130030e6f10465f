import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router'
import { address } from '#app/addresses.ts'
import { answer } from '#app/entry/answer.server.ts'
import { textOf } from '#app/entry/form-text.server.ts'
import { draftOfResult, emptyResultDraft } from '#domain/improvements/draft-of-result.ts'
import type { Context } from '#server/context.ts'
import { addResult } from '#server/services/improvements/add-result.ts'
import { changeResult } from '#server/services/improvements/change-result.ts'
import { getImprovement } from '#server/services/improvements/get-improvement.ts'
import { getResult } from '#server/services/improvements/get-result.ts'
import { requireEditor } from '#server/services/people/require-editor.ts'
import { attemptKeeping } from './attempt-keeping.server.ts'
import { readResultForm, readVersion } from './read-forms.server.ts'
import { whereOf } from './where.server.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const resultId = new URL(args.request.url).searchParams.get('result')
    const { view, ...form } = await openForm(ctx, args.params.improvement!, resultId)
    requireEditor(ctx, view.improvement.organisationCode)
    const { id, title } = view.improvement
    return { ...whereOf(view), ...form, resultId, improvement: { id, title }, chain: ctx.content.chainSteps }
  })
}

/** The form of a result that stands already, or an empty one. */
async function openForm(ctx: Context, improvementId: string, resultId: string | null) {
  if (resultId === null) {
    return { view: await getImprovement(ctx, { id: improvementId }), draft: emptyResultDraft, version: 0 }
  }
  const view = await getResult(ctx, { improvementId, id: resultId })
  return { view, draft: draftOfResult(view.result, ctx.language), version: view.version }
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
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
