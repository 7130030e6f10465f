import type { Context } from '#server/context.ts'
import { authorise } from '../access/authorise.ts'
import { type Erasure, eraseIn } from './erase-in.ts'

/**
 * Erases somebody who has asked for it, on behalf of whoever runs the installation.
 *
 * @throws UserError step-in-first, forbidden, no-such-person, erase-example, or erase-sole-role unless `evenSole`.
 */
export async function erasePerson(
  ctx: Context,
  { personId, evenSole }: Readonly<{ personId: string; evenSole: boolean }>,
): Promise<Erasure> {
  const { id: by } = authorise(ctx, 'installation.personal-data')
  return ctx.program.transaction().execute((tx) => eraseIn(ctx, tx, { id: personId, by, evenSole }))
}
