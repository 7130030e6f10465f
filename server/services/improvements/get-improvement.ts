import { may } from '#domain/access/may.ts'
import { requireReadable } from '../access/require-readable.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findChallenge } from '#server/store/challenges/find-challenge.ts'
import { listUnits } from '#server/store/organisations/list-units.ts'
import type { Unit } from '#domain/organisations/organisation.ts'
import { pathOfUnit } from '#domain/organisations/path-of-unit.ts'
import { findImprovement } from '#server/store/improvements/find-improvement.ts'
import type { Challenge } from '#domain/challenges/challenge.ts'
import { type NamedKeyFigure, nameKeyFigures } from '../indicators/name-key-figures.ts'
import { getPlace, type Place } from './get-place.ts'

/** One improvement, where it belongs, what it began with, and whether whoever acts may change it. */
export type ImprovementView = Place &
  Readonly<{
    improvement: Improvement
    challenge: Challenge | null
    /** Where it is done, with what that is part of, the topmost first; and the key figures it is followed by. */
    unit: readonly Unit[]
    keyFigures: readonly NamedKeyFigure[]
    mayEdit: boolean
  }>

/**
 * One improvement with its results, the organisation and the round it belongs to, and the challenge it began with.
 *
 * @throws UserError step-in-first or no-such-improvement.
 */
export async function getImprovement(ctx: Context, { id }: { id: string }): Promise<ImprovementView> {
  const missing = UserError.of('no-such-improvement', undefined, 404)
  const improvement = requireReadable(ctx, 'improvement.read', await findImprovement(ctx.db, id), missing)
  const { roundSlug, organisationCode, challengeId } = improvement
  const { unitId, keyFigures } = improvement
  const [place, challenge, units, named] = await Promise.all([
    getPlace(ctx, { roundSlug, code: organisationCode }),
    challengeId === null ? undefined : findChallenge(ctx.db, challengeId),
    unitId === null ? [] : listUnits(ctx.db, organisationCode),
    nameKeyFigures(ctx, keyFigures),
  ])
  const mayEdit = may(ctx.person, 'improvement.change', { organisationCode })
  const began = challenge && may(ctx.person, 'challenge.read', challenge) ? challenge : null
  return {
    ...place,
    improvement,
    challenge: began,
    unit: pathOfUnit(units, unitId),
    keyFigures: named,
    mayEdit,
  }
}
