import type { Home } from '#domain/rounds/home.ts'
import type { Context } from '#server/context.ts'
import { requirePerson } from '../people/require-person.ts'
import { findOwnPlace } from './find-own-place.ts'
import { viewCoordinator } from './view-coordinator.ts'
import { viewManager } from './view-manager.ts'
import { viewMentor } from './view-mentor.ts'
import { viewPolitician } from './view-politician.ts'
import { viewStrategist } from './view-strategist.ts'

/**
 * What is next for whoever has stepped in, by the first role held.
 *
 * @throws UserError step-in-first.
 */
export async function getHome(ctx: Context): Promise<Home> {
  const person = requirePerson(ctx)
  const held = person.roles[0]
  if (held?.role === 'coordinator' && held.roundSlug !== null) return viewCoordinator(ctx, held.roundSlug)
  const code = held?.organisationCode
  const place = code ? await findOwnPlace(ctx, code) : null
  if (!held || place === null) return { kind: 'elsewhere' }
  if (held.role === 'manager') return viewManager(ctx, place, person)
  if (held.role === 'politician') return viewPolitician(ctx, place, person)
  if (held.role === 'mentor') return viewMentor(ctx, place)
  return viewStrategist(ctx, place)
}
