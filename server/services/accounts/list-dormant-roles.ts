import type { Localized } from '#domain/language/language.ts'
import type { Role } from '#domain/people/person.ts'
import type { Assurance } from '#domain/people/sign-in.ts'
import type { Context } from '#server/context.ts'

/** A role that does not count in this session, the level it needs, and the providers that may reach it. */
export type DormantRole = Readonly<{
  role: Role
  needs: Assurance
  reachedBy: readonly Readonly<{ id: string; name: Localized }>[]
}>

/** The roles that whoever acts holds and that need a surer sign-in than theirs, and how it can be had. */
export function listDormantRoles({ person, signIn }: Context): readonly DormantRole[] {
  const { floors, providers } = signIn.settings
  return (person?.dormant ?? []).map((role) => {
    const needs = floors[role] ?? 1
    const reachedBy = providers.filter(({ levels }) =>
      [levels.otherwise, ...Object.values(levels.values)].some((level) => level >= needs),
    )
    return { role, needs, reachedBy: reachedBy.map(({ id, name }) => ({ id, name })) }
  })
}
