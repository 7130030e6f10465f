import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router'
import { address } from '#app/addresses.ts'
import { answer } from '#app/entry/answer.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import { textOf } from '#app/entry/form-text.server.ts'
import { draftOfResult, emptyResultDraft } from '#domain/improvements/draft-of-result.ts'
import type { Context } from '#server/context.ts'
import { addResult } from '#server/services/improvements/add-result.ts'
import { changeResult } from '#server/services/improvements/change-result.ts'
import { findResult } from '#server/services/improvements/find-result.ts'
import { offerOutcome } from '#server/services/improvements/offer-outcome.ts'
import { attemptKeeping } from './attempt-keeping.server.ts'
import { readResultForm, readVersion } from './read-forms.server.ts'
import { whereOf } from './where.server.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const query = new URL(args.request.url).searchParams
    const { view, ...form } = await openForm(ctx, args.params.improvement!, query)
    const { id, title } = view.improvement
    return { ...whereOf(view), ...form, improvement: { id, title }, chain: ctx.content.chainSteps }
  })
}

/**
 * The form of a result that stands already, or an empty one. A result that somebody has removed meanwhile gives an
 * empty form too, so that what is being written about it has a place to stay. With `outcome` an empty form is filled in
 * with what the figures of the challenge offer.
 */
async function openForm(ctx: Context, improvementId: string, query: URLSearchParams) {
  const resultId = query.get('result')
  const { found, ...view } = await findResult(ctx, { improvementId, id: resultId })
  if (resultId === null) {
    const offer = query.has('outcome') ? await offerOutcome(ctx, view.improvement, view.challenge) : null
    const draft = offer?.draft ?? emptyResultDraft
    return { view, draft, version: 0, resultId, gone: false, offered: offer !== null }
  }
  if (found === null)
    return { view, draft: emptyResultDraft, version: 0, resultId: null, gone: true, offered: false }
  const { result, version } = found
  return { view, draft: draftOfResult(result, ctx.language), version, resultId, gone: false, offered: false }
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
