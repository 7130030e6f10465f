import { mayEditOrganisation } from '#domain/access/may-edit-organisation.ts'
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
 * The challenges of an organisation, with what has changed since each was seen.
 *
 * @throws UserError unknown-organisation.
 */
export async function listChallenges(ctx: Context, { code }: { code: string }): Promise<ChallengesView> {
  const { organisation, borrowedFrom } = await getFigureArea(ctx, { code })
  const organisationCode = organisation.code
  const [challenges, improvements] = await Promise.all([
    store.listChallenges(ctx.db, { organisationCode }),
    listImprovements(ctx.db, { organisationCode }),
  ])
  const now = await compareChallenges(ctx, challenges)
  const all = challenges.map((challenge) => ({
    challenge,
    now: now.get(challenge.id) ?? null,
    improvements: improvements.filter(({ challengeId }) => challengeId === challenge.id).length,
  }))
  return {
    organisation,
    borrowedFrom,
    open: all.filter(({ challenge }) => challenge.setAsideBecause === null),
    setAside: all.filter(({ challenge }) => challenge.setAsideBecause !== null),
    mayEdit: mayEditOrganisation(ctx.person, organisationCode),
  }
}
