import type { Floors } from './identity-provider.ts'
import type { Role } from './person.ts'
import type { Session } from './sign-in.ts'

/** The roles that need a surer sign-in than this. In trial mode nobody has shown who they are, and none does. */
export function dormantRoles(
  floors: Floors,
  { method, assurance }: Pick<Session, 'method' | 'assurance'>,
): readonly Role[] {
  if (method === 'example') return []
  return (Object.keys(floors) as Role[]).filter((role) => floors[role]! > assurance)
}
