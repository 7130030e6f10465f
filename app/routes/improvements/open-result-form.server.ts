import { draftOfResult, emptyResultDraft } from '#domain/improvements/draft-of-result.ts'
import type { Context } from '#server/context.ts'
import { findResult } from '#server/services/improvements/find-result.ts'
import type { ImprovementView } from '#server/services/improvements/get-improvement.ts'
import { offerOutcome } from '#server/services/improvements/offer-outcome.ts'
import { offerMeasuredChange } from '#server/services/measures/offer-measured-change.ts'

/**
 * The form of a result that stands already, or an empty one. A result that somebody has removed meanwhile gives an
 * empty form too, so that what is being written about it has a place to stay. With `outcome` an empty form is filled in
 * with what the figures of the challenge offer, with `measure` with those of a measure.
 */
export async function openResultForm(ctx: Context, improvementId: string, query: URLSearchParams) {
  const resultId = query.get('result')
  const { found, ...view } = await findResult(ctx, { improvementId, id: resultId })
  if (resultId === null) {
    const offered = await offerDraft(ctx, view, query)
    return {
      view,
      draft: offered?.draft ?? emptyResultDraft,
      version: 0,
      resultId,
      gone: false,
      offered: offered?.from ?? null,
    }
  }
  if (found === null)
    return { view, draft: emptyResultDraft, version: 0, resultId: null, gone: true, offered: null }
  const { result, version } = found
  return { view, draft: draftOfResult(result, ctx.language), version, resultId, gone: false, offered: null }
}

/** What is filled in beforehand: figures of the challenge, or of a measure that the improvement follows. */
async function offerDraft(ctx: Context, view: ImprovementView, query: URLSearchParams) {
  const measure = query.get('measure')
  if (measure !== null) {
    const draft = await offerMeasuredChange(ctx, view.improvement, measure)
    return draft && { draft, from: 'measure' as const }
  }
  if (!query.has('outcome')) return null
  const offer = await offerOutcome(ctx, view.improvement, view.challenge)
  return offer && { draft: offer.draft, from: 'challenge' as const }
}
