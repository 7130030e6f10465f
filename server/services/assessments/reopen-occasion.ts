import type { Context } from '#server/context.ts'
import { moveOccasion } from './move-occasion.ts'
import { requireShortText } from './require-short-text.ts'

/**
 * Opens a closed occasion so that what was agreed can be changed, which needs a reason since others may have used it.
 *
 * @throws UserError as moveOccasion does, and text-too-long.
 */
export async function reopenOccasion(
  ctx: Context,
  { occasionId, reason }: { occasionId: string; reason: string },
): Promise<void> {
  requireShortText(reason)
  await moveOccasion(ctx, { occasionId, to: 'agreeing', reason })
}
