import type { Answer, Rating } from '#domain/assessments/assessment.ts'
import { sameAnswer } from '#domain/assessments/same-answer.ts'
import { getInstrument } from '#domain/instruments/get-instrument.ts'
import type { Scale } from '#domain/instruments/instrument.ts'
import type { Person } from '#domain/people/person.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findOwnSheet, type OwnSheet } from '#server/store/assessments/find-own-sheet.ts'
import * as store from '#server/store/assessments/save-rating.ts'
import { isUuid } from '#server/store/database/is-uuid.ts'
import { requireAnswer } from './require-answer.ts'
import { requireShortText } from './require-short-text.ts'

/** What a form sends for one item: the answer as written and the version it was based on, 0 where nothing stood. */
export type RatingInput = Readonly<{
  occasionId: string
  item: number
  answer: string
  comment: string
  version: number
}>

/** `conflict`: the same sheet was changed from elsewhere; nothing was written, and both answers are known, with the scale they are on. */
export type SavedRating =
  | Readonly<{ kind: 'saved'; version: number; savedAt: string }>
  | Readonly<{ kind: 'conflict'; current: Rating; yours: Answer; scale: Scale }>

/**
 * Saves one person's answer to one statement on their own sheet, blind, while the occasion is being rated. An answer
 * that already stands is not written again, so a repeated request does no harm.
 *
 * @throws UserError step-in-first, not-found, not-invited, rating-over, unknown-item, answer-outside-scale or
 *   text-too-long.
 */
export async function saveRating(ctx: Context, input: RatingInput): Promise<SavedRating> {
  const { person } = ctx
  if (person === null) throw UserError.of('step-in-first', undefined, 403)
  requireShortText(input.comment)
  const sheet = await requireOpenSheet(ctx, person, input)
  const answer = requireAnswer(ctx.content, sheet.occasion, input)
  if (stands(sheet.rating, answer, input.comment)) return saved(sheet.rating)
  const at = ctx.now()
  const { item, comment, version } = input
  const toSave = { assessmentId: sheet.assessmentId, item, answer, comment, version, at, personId: person.id }
  const newVersion = await store.saveRating(ctx.db, toSave)
  if (newVersion !== undefined) return { kind: 'saved', version: newVersion, savedAt: at.toISOString() }
  return whoWasFirst(ctx, person, input, answer)
}

type OpenSheet = OwnSheet & Readonly<{ assessmentId: string }>

async function requireOpenSheet(ctx: Context, person: Person, input: RatingInput): Promise<OpenSheet> {
  const { occasionId, item } = input
  const sheet = isUuid(occasionId)
    ? await findOwnSheet(ctx.db, { occasionId, personId: person.id, item })
    : undefined
  if (!sheet) throw UserError.of('not-found', { what: occasionId }, 404)
  if (sheet.assessmentId === null) throw UserError.of('not-invited', undefined, 403)
  if (sheet.occasion.state !== 'rating') throw UserError.of('rating-over', undefined, 409)
  return { ...sheet, assessmentId: sheet.assessmentId }
}

/** Nothing was written: the occasion has moved on, or the sheet was changed from elsewhere in the meantime. */
async function whoWasFirst(
  ctx: Context,
  person: Person,
  input: RatingInput,
  yours: Answer,
): Promise<SavedRating> {
  const { rating, occasion } = await requireOpenSheet(ctx, person, input)
  if (rating === null) throw UserError.of('rating-over', undefined, 409)
  if (stands(rating, yours, input.comment)) return saved(rating)
  const { scale } = getInstrument(ctx.content.instruments, occasion.instrumentId)
  return { kind: 'conflict', current: rating, yours, scale }
}

function stands(rating: Rating | null, answer: Answer, comment: string): rating is Rating {
  return rating !== null && sameAnswer(rating.answer, answer) && rating.comment === comment
}

function saved({ version, savedAt }: Rating): SavedRating {
  return { kind: 'saved', version, savedAt }
}
