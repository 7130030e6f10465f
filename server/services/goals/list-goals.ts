import type { Context } from '#server/context.ts'
import { authoriseListing } from '../access/authorise-listing.ts'
import { type GoalsView, readGoals } from './read-goals.ts'

/**
 * Lists the goals of an organisation that whoever asks may read, as `readGoals` does.
 *
 * @throws UserError unknown-organisation, no-figures, or step-in-first or forbidden where none is shared with them.
 */
export async function listGoals(ctx: Context, input: { code: string }): Promise<GoalsView> {
  const view = await readGoals(ctx, input)
  authoriseListing(ctx, 'goal.read', { organisationCode: view.organisation.code }, view.goals)
  return view
}
