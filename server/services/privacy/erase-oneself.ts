import type { Context } from '#server/context.ts'
import { authorise } from '../access/authorise.ts'
import { type Erasure, eraseIn } from './erase-in.ts'

/**
 * Erases whoever asks for it: name, address, roles and every way in are gone at once; what they did stays, without them.
 *
 * @throws UserError step-in-first, erase-example, or erase-sole-role where nobody else could go on.
 */
export async function eraseOneself(ctx: Context): Promise<Erasure> {
  const { id } = authorise(ctx, 'account.keep', { personId: ctx.person?.id })
  return ctx.program.transaction().execute((tx) => eraseIn(ctx, tx, { id, by: id, evenSole: false }))
}
