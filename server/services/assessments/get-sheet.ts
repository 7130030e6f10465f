import { authorise } from '../access/authorise.ts'
import type { Assessment, Rating } from '#domain/assessments/assessment.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { listRatings } from '#server/store/assessments/list-ratings.ts'
import { getOccasion, type OccasionView } from './get-occasion.ts'

/** One's own sheet at an occasion, with what stands on it. */
export type SheetView = OccasionView & Readonly<{ mine: Assessment; ratings: readonly Rating[] }>

/**
 * The sheet of the person looking; nobody sees another's.
 *
 * @throws UserError step-in-first, not-found or not-invited.
 */
export async function getSheet(ctx: Context, input: { occasionId: string }): Promise<SheetView> {
  authorise(ctx, 'occasion.rate', { personId: ctx.person?.id })
  const view = await getOccasion(ctx, input)
  const { mine } = view
  if (mine === null) throw UserError.of('not-invited', undefined, 403)
  return { ...view, mine, ratings: await listRatings(ctx.db, mine.id) }
}
