import type { Context } from '#server/context.ts'
import { moveOccasion } from './move-occasion.ts'
import { requireShortText } from './require-short-text.ts'

/**
 * Lets people rate again after the spread was shown, which needs a reason since the rating is no longer quite blind.
 * What the group already agreed on is kept.
 *
 * @throws UserError as moveOccasion does, and text-too-long.
 */
export async function returnToRating(
  ctx: Context,
  { occasionId, reason }: { occasionId: string; reason: string },
): Promise<void> {
  requireShortText(reason)
  await moveOccasion(ctx, { occasionId, to: 'rating', reason })
}
