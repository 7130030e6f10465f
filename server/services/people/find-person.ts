import type { Person } from '#domain/people/person.ts'
import type { Context } from '#server/context.ts'
import { dayOf } from '#texts/formats.ts'
import * as store from '#server/store/people/find-person.ts'

/** Whoever has this id, with all roles held; null when nobody has. */
export async function findPerson(ctx: Context, input: { id: string }): Promise<Person | null> {
  return (await store.findPerson(ctx.program, input.id, dayOf(ctx.now()))) ?? null
}
