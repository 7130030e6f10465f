import { onlyReadable } from '../access/only-readable.ts'
import { may } from '#domain/access/may.ts'
import { requireReadable } from '../access/require-readable.ts'
import type { Challenge } from '#domain/challenges/challenge.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import type { Localized } from '#domain/language/language.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { getFigureArea } from '#server/services/indicators/get-figure-area.ts'
import { nameGroup } from '#server/services/indicators/name-group.ts'
import { findChallenge } from '#server/store/challenges/find-challenge.ts'
import { listImprovements } from '#server/store/improvements/list-improvements.ts'
import { type ChallengeNow, compareChallenges } from './compare-challenges.ts'

/** One challenge with all that hangs on it. */
export type ChallengeView = Readonly<{
  challenge: Challenge
  /** The own name of the group that its figures are seen beside; null where it has none. */
  groupName: Localized | null
  organisation: Organisation
  /** The real organisation whose figures a made-up one has borrowed; null for all others. */
  borrowedFrom: Organisation | null
  /** The latest figures beside the frozen ones; null where this installation has no figures. */
  now: ChallengeNow | null
  /** The improvements that began with it, the oldest first. */
  improvements: readonly Improvement[]
  mayEdit: boolean
}>

/**
 * One challenge as it was seen, what is known today, and the improvements it has led to that whoever asks may read.
 *
 * @throws UserError step-in-first or no-such-challenge.
 */
export async function getChallenge(ctx: Context, { id }: { id: string }): Promise<ChallengeView> {
  const missing = UserError.of('no-such-challenge', undefined, 404)
  const challenge = requireReadable(ctx, 'challenge.read', await findChallenge(ctx.db, id), missing)
  const [{ organisation, borrowedFrom }, now, improvements] = await Promise.all([
    getFigureArea(ctx, { code: challenge.organisationCode }),
    compareChallenges(ctx, [challenge]),
    listImprovements(ctx.db, { challengeId: challenge.id }),
  ])
  const mayEdit = may(ctx.person, 'challenge.change', { organisationCode: organisation.code })
  return {
    challenge,
    groupName: challenge.seen.peers && nameGroup(ctx, challenge.seen.peers),
    organisation,
    borrowedFrom,
    now: now.get(challenge.id) ?? null,
    improvements: onlyReadable(ctx, 'improvement.read', improvements),
    mayEdit,
  }
}
