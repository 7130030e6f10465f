import type { Person } from '#domain/people/person.ts'
import type { Context } from '#server/context.ts'
import { findPerson } from '#server/services/people/find-person.ts'

const name = 'jamsides_person'

/**
 * The example person that a cookie names, in trial mode alone: for whoever tries the program out without having stepped
 * in first. It proves and protects nothing (docs/decisions/0026-signing-in.md).
 */
export async function examplePerson(
  headers: { get: (name: string) => string | null },
  ctx: Context,
): Promise<Person | null> {
  const id = ctx.config.trial ? readId(headers.get('cookie') ?? '') : null
  const person = id === null ? null : await findPerson(ctx, { id })
  return person?.example ? person : null
}

/** A cookie is what the sender says it is: whatever is no id names nobody. */
function readId(cookies: string): string | null {
  const named = cookies.split('; ').find((part) => part.startsWith(`${name}=`))
  const id = named?.slice(name.length + 1) ?? ''
  return /^[\w.~-]{1,100}$/.test(id) ? id : null
}
