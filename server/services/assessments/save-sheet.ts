import type { Rating } from '#domain/assessments/assessment.ts'
import type { Context } from '#server/context.ts'
import { saveEach, type SavedForm } from './save-each.ts'
import { type RatingInput, saveRating } from './save-rating.ts'

type Sheet = Pick<RatingInput, 'occasionId' | 'instrumentId'> &
  Readonly<{ ratings: readonly Omit<RatingInput, 'occasionId' | 'instrumentId'>[] }>

/**
 * Saves all statements of one's own sheet, each by itself.
 *
 * @throws UserError as saveRating does; the statements before the one that was refused are saved then.
 */
export async function saveSheet(ctx: Context, { ratings, ...sheet }: Sheet): Promise<SavedForm<Rating>> {
  return saveEach(ratings, (rating) => saveRating(ctx, { ...sheet, ...rating }))
}
