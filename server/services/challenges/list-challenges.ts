import type { Context } from '#server/context.ts'
import { authoriseListing } from '../access/authorise-listing.ts'
import { type ChallengesView, readChallenges } from './read-challenges.ts'

/**
 * Lists the challenges of an organisation that whoever asks may read, as `readChallenges` does.
 *
 * @throws UserError unknown-organisation, or step-in-first or forbidden where none is shared with them.
 */
export async function listChallenges(ctx: Context, input: { code: string }): Promise<ChallengesView> {
  const view = await readChallenges(ctx, input)
  const seen = [...view.open, ...view.setAside]
  authoriseListing(ctx, 'challenge.read', { organisationCode: view.organisation.code }, seen)
  return view
}
