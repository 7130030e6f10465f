import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { listAdoptions } from '#server/store/adoptions/list-adoptions.ts'
import { lockAdoption } from '#server/store/adoptions/lock-adoption.ts'
import { authorise } from '../access/authorise.ts'
import { findStory } from '../library/find-story.ts'
import { requirePerson } from '../people/require-person.ts'
import { beginFromIdea } from './begin-from-idea.ts'

/**
 * Begins an improvement with something that was taken after earlier.
 *
 * @returns the id of the improvement, also where it had been begun already.
 * @throws UserError no-such-adoption, step-in-first, forbidden, no-such-example or example-withdrawn.
 */
export async function beginAdopted(ctx: Context, { id }: Readonly<{ id: string }>): Promise<string> {
  requirePerson(ctx)
  const missing = UserError.of('no-such-adoption', undefined, 404)
  const [seen] = await listAdoptions(ctx.db, { id })
  if (!seen) throw missing
  const person = authorise(ctx, 'improvement.change', seen)
  const { story: idea } = await findStory(ctx, { slug: seen.slug })
  return ctx.db.transaction().execute(async (tx) => {
    const adoption = await lockAdoption(tx, id)
    if (!adoption) throw missing
    return adoption.improvementId ?? beginFromIdea(ctx, tx, { idea, adoption, person })
  })
}
