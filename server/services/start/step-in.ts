import type { Person } from '#domain/people/person.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findPerson } from '../people/find-person.ts'

/**
 * The example person that somebody wants to step in as. Only example people can be chosen, and only in trial mode.
 *
 * @throws UserError unknown-person.
 */
export async function stepIn(ctx: Context, { id }: { id: string }): Promise<Person> {
  const person = ctx.config.trial ? await findPerson(ctx, { id }) : null
  if (!person?.example) throw UserError.of('unknown-person', undefined, 404)
  return person
}
