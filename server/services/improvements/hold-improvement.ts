import type { Improvement } from '#domain/improvements/improvement.ts'
import type { Person } from '#domain/people/person.ts'
import type { Context, Database } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { lockImprovement } from '#server/store/improvements/lock-improvement.ts'
import { authorise } from '../access/authorise.ts'
import { requireReadable } from '../access/require-readable.ts'

/** An improvement that nobody else changes meanwhile, and whoever changes something in it. */
export type HeldImprovement = Readonly<{ improvement: Improvement; person: Person }>

/**
 * Keeps an improvement from all others until the transaction ends, for whoever may change what belongs to it.
 *
 * @throws UserError no-such-improvement, step-in-first or forbidden.
 */
export async function holdImprovement(ctx: Context, tx: Database, id: string): Promise<HeldImprovement> {
  const missing = UserError.of('no-such-improvement', undefined, 404)
  const improvement = requireReadable(ctx, 'improvement.read', await lockImprovement(tx, id), missing)
  return { improvement, person: authorise(ctx, 'improvement.change', improvement) }
}
