import { authorise } from '../access/authorise.ts'
import type { Challenge } from '#domain/challenges/challenge.ts'
import { newImprovementDraft } from '#domain/improvements/draft-of-improvement.ts'
import type { ImprovementDraft } from '#domain/improvements/check-improvement.ts'
import type { Person } from '#domain/people/person.ts'
import type { Round } from '#domain/rounds/round.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { draftImprovement } from '#server/services/challenges/draft-improvement.ts'
import { findChallenge } from '#server/store/challenges/find-challenge.ts'
import { listParticipations } from '#server/store/rounds/list-participations.ts'
import { listRounds } from '#server/store/rounds/list-rounds.ts'
import { type ImprovementChoices, listChoices } from './list-choices.ts'
import { getPlace, type Place } from './get-place.ts'

/** An improvement that is about to be written. */
export type ImprovementBeginning = Place &
  ImprovementChoices &
  Readonly<{
    /** The challenge it begins with, if it does. */
    challenge: Challenge | null
    /** The open rounds that it may be placed in instead of outside; none where the round is given. */
    openRounds: readonly Round[]
    /** What is known before anybody has written anything. */
    draft: ImprovementDraft
  }>

/**
 * What the form of a new improvement begins with: where it belongs, and what is known from its challenge.
 *
 * @throws UserError unknown-round, unknown-organisation, not-in-round, step-in-first, forbidden, or no-such-challenge
 * where the organisation has no such challenge.
 */
export async function beginImprovement(
  ctx: Context,
  { roundSlug, code, challengeId }: { roundSlug: string | null; code: string; challengeId: string | null },
): Promise<ImprovementBeginning> {
  const place = await getPlace(ctx, { roundSlug, code })
  const { organisation } = place
  const person = authorise(ctx, 'improvement.change', { organisationCode: organisation.code })
  const [challenge, openRounds, choices] = await Promise.all([
    challengeId === null ? null : findChallenge(ctx.db, challengeId),
    place.round === null ? listOpenRounds(ctx, organisation.code) : [],
    listChoices(ctx, { organisationCode: organisation.code, kept: null }),
  ])
  if (challenge === undefined || (challenge && challenge.organisationCode !== organisation.code))
    throw UserError.of('no-such-challenge', undefined, 404)
  const known = challenge === null ? {} : await draftImprovement(ctx, challenge)
  return {
    ...place,
    challenge,
    openRounds,
    ...choices,
    draft: newImprovementDraft({ ...ownedBy(person, choices), ...known }),
  }
}

/** Whoever writes it owns it, until they say otherwise. */
function ownedBy({ id, name }: Person, { owners }: ImprovementChoices) {
  return owners.some((one) => one.id === id) ? { ownerId: id } : { ownerName: name }
}

async function listOpenRounds({ db }: Context, organisationCode: string): Promise<readonly Round[]> {
  const [rounds, participations] = await Promise.all([
    listRounds(db),
    listParticipations(db, { organisationCode }),
  ])
  return rounds.filter(
    ({ slug, status }) => status === 'open' && participations.some(({ roundSlug }) => roundSlug === slug),
  )
}
