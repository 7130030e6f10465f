import type { Context } from '#server/context.ts'
import { moveOccasion } from './move-occasion.ts'

/**
 * Ends the blind rating and lets the group see its spread. Sheets not handed in stay with their owners and are not
 * counted.
 *
 * @throws UserError as moveOccasion does.
 */
export async function startAgreeing(ctx: Context, { occasionId }: { occasionId: string }): Promise<void> {
  await moveOccasion(ctx, { occasionId, to: 'agreeing', reason: '' })
}
