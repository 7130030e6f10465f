import { authorise } from '../access/authorise.ts'
import type { Answer, Rating } from '#domain/assessments/assessment.ts'
import { sameAnswer } from '#domain/assessments/same-answer.ts'
import { getInstrument } from '#domain/instruments/get-instrument.ts'
import { organisationsOf } from '#domain/people/organisations-of.ts'
import type { Person } from '#domain/people/person.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findOwnSheet } from '#server/store/assessments/find-own-sheet.ts'
import * as store from '#server/store/assessments/save-rating.ts'
import { isUuid } from '#server/store/database/is-uuid.ts'
import { requireAnswer } from './require-answer.ts'
import { requireShortText } from './require-short-text.ts'
import type { SavedStatement } from './saved-statement.ts'

/** What a form sends for one item: the answer as written and the version it was based on, 0 where nothing stood. */
export type RatingInput = Readonly<{
  occasionId: string
  /** The checklist version that the form was made for, by which the answer is read. */
  instrumentId: string
  item: number
  answer: string
  comment: string
  version: number
}>

/**
 * Saves one person's answer to one statement on their own sheet, blind, while the occasion is being rated and they hold a
 * role in its organisation. An answer that already stands is not written again, so a repeated request does no harm.
 *
 * The store writes only where all that must hold does hold, and only when it wrote nothing is asked why.
 *
 * @throws UserError step-in-first, not-found, not-invited, rating-over, unknown-item, answer-outside-scale,
 *   text-too-long or bad-form (a form made for another checklist version).
 */
export async function saveRating(ctx: Context, input: RatingInput): Promise<SavedStatement<Rating>> {
  const person = authorise(ctx, 'occasion.rate', { personId: ctx.person?.id })
  if (!isUuid(input.occasionId)) throw UserError.of('not-found', { what: input.occasionId }, 404)
  requireShortText(input.comment)
  const answer = requireAnswer(ctx.content, input, input)
  const at = ctx.now()
  const within = organisationsOf(person)
  const version = await store.saveRating(ctx.db, { ...input, answer, at, personId: person.id, within })
  if (version !== undefined) return { kind: 'saved', version, savedAt: at.toISOString() }
  return whyNot(ctx, person, input, answer)
}

/** Nothing was written: it may not be, it stands already, or the sheet was changed from elsewhere. */
async function whyNot(
  ctx: Context,
  person: Person,
  input: RatingInput,
  yours: Answer,
): Promise<SavedStatement<Rating>> {
  const { occasionId, item, comment, instrumentId } = input
  const sheet = await findOwnSheet(ctx.db, { occasionId, personId: person.id, item })
  if (!sheet) throw UserError.of('not-found', { what: occasionId }, 404)
  if (!sheet.invited || !organisationsOf(person).includes(sheet.occasion.organisationCode))
    throw UserError.of('not-invited', undefined, 403)
  const { occasion, rating } = sheet
  if (occasion.instrumentId !== instrumentId) throw UserError.of('bad-form', { field: 'instrument' })
  if (occasion.state !== 'rating' || rating === null) throw UserError.of('rating-over', undefined, 409)
  if (sameAnswer(rating.answer, yours) && rating.comment === comment)
    return { kind: 'saved', version: rating.version, savedAt: rating.savedAt }
  const { scale } = getInstrument(ctx.content.instruments, instrumentId)
  return { kind: 'conflict', current: rating, yours, scale }
}
