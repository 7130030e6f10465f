import { onlyReadable } from '../access/only-readable.ts'
import { may } from '#domain/access/may.ts'
import type { Challenge } from '#domain/challenges/challenge.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import type { Context } from '#server/context.ts'
import { getFigureArea } from '#server/services/indicators/get-figure-area.ts'
import * as store from '#server/store/challenges/list-challenges.ts'
import { listImprovements } from '#server/store/improvements/list-improvements.ts'
import { type ChallengeNow, compareChallenges } from './compare-challenges.ts'

/** A challenge at a glance. */
export type ChallengeAtAGlance = Readonly<{
  challenge: Challenge
  now: ChallengeNow | null
  /** How many improvements it has led to. */
  improvements: number
}>

export type ChallengesView = Readonly<{
  organisation: Organisation
  borrowedFrom: Organisation | null
  /** Those that are worked with, the latest first. */
  open: readonly ChallengeAtAGlance[]
  setAside: readonly ChallengeAtAGlance[]
  mayEdit: boolean
}>

/**
 * The challenges of an organisation that whoever asks may read, with what has changed since each was seen.
 *
 * @throws UserError unknown-organisation.
 */
export async function readChallenges(ctx: Context, { code }: { code: string }): Promise<ChallengesView> {
  const { organisation, borrowedFrom } = await getFigureArea(ctx, { code })
  const organisationCode = organisation.code
  const [all, allImprovements] = await Promise.all([
    store.listChallenges(ctx.db, { organisationCode }),
    listImprovements(ctx.db, { organisationCode }),
  ])
  const challenges = onlyReadable(ctx, 'challenge.read', all)
  const improvements = onlyReadable(ctx, 'improvement.read', allImprovements)
  const now = await compareChallenges(ctx, challenges)
  const seen = challenges.map((challenge) => ({
    challenge,
    now: now.get(challenge.id) ?? null,
    improvements: improvements.filter(({ challengeId }) => challengeId === challenge.id).length,
  }))
  return {
    organisation,
    borrowedFrom,
    open: seen.filter(({ challenge }) => challenge.setAsideBecause === null),
    setAside: seen.filter(({ challenge }) => challenge.setAsideBecause !== null),
    mayEdit: may(ctx.person, 'challenge.change', { organisationCode }),
  }
}
