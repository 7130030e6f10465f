import type { Person } from '#domain/people/person.ts'
import type { Session } from '#domain/people/sign-in.ts'
import { lookAs } from '#domain/support/look-as.ts'
import type { Context } from '#server/context.ts'
import { listCompanions } from '#server/store/sharing/list-companions.ts'
import { listConsents } from '#server/store/support/list-consents.ts'
import { setLookingAt } from '#server/store/support/set-looking-at.ts'
import { mayLook } from './may-look.ts'

/**
 * Whoever is signed in as they look at an organisation; null where they may no longer, since the consent is over or they
 * do not run its round any more. The session then looks at nothing.
 */
export async function findLooking(
  { program, now }: Context,
  person: Person,
  { id: sessionId, lookingAt: organisationCode }: Session & Readonly<{ lookingAt: string }>,
): Promise<Person | null> {
  const [companions, consents] = await Promise.all([
    listCompanions(program, { organisationCode }),
    listConsents(program, { organisationCode, holdingAt: now() }),
  ])
  const at = { organisationCode, companions }
  if (consents.length > 0 && mayLook(person, at)) return lookAs(person, at)
  await setLookingAt(program, { sessionId, organisationCode: null })
  return null
}
