import type { Context } from '#server/context.ts'
import { type RatingInput, saveRating, type SavedRating } from './save-rating.ts'

type Conflict = Extract<SavedRating, { kind: 'conflict' }>

type Ratings = Readonly<{ ratings: readonly Omit<RatingInput, 'occasionId' | 'instrumentId'>[] }>

/** The statements that were changed from elsewhere in the meantime, with both answers; all others are saved. */
export type SavedSheet = Readonly<{ conflicts: ReadonlyMap<number, Conflict> }>

/**
 * Saves all statements of a form, each by itself: one in conflict does not hold back the others.
 *
 * @throws UserError as saveRating does; the statements before the one that was refused are saved then.
 */
export async function saveSheet(
  ctx: Context,
  { ratings, ...sheet }: Pick<RatingInput, 'occasionId' | 'instrumentId'> & Ratings,
): Promise<SavedSheet> {
  const conflicts = new Map<number, Conflict>()
  for (const rating of ratings) {
    const result = await saveRating(ctx, { ...sheet, ...rating })
    if (result.kind === 'conflict') conflicts.set(rating.item, result)
  }
  return { conflicts }
}
