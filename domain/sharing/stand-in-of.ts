import type { Circle } from '../access/circle.ts'
import type { Person } from '../people/person.ts'
import type { Companion } from './companion.ts'
import { namesOf, reachOfMember } from './reach-of-member.ts'

/**
 * Somebody who stands in a circle of an organisation and is nothing else: for its own circle a reader there, for the
 * coordinator's a coordinator of its rounds, for group and round somebody with no role anywhere; null, nobody signed in,
 * for everybody. Of other organisations a stand-in reaches only what a reader of this one does, so that a preview shows
 * nobody anything that was not for them.
 */
export function standInOf(
  circle: Circle,
  { organisationCode, companions }: Readonly<{ organisationCode: string; companions: readonly Companion[] }>,
): Person | null {
  if (circle === 'public') return null
  const member = reachOfMember(companions)
  const person = { id: 'preview', name: '', example: false }
  switch (circle) {
    case 'organisation':
      return { ...person, roles: [{ role: 'reader', organisationCode, roundSlug: null }], reach: member }
    case 'coordinator': {
      const own = companions.filter((one) => one.organisationCode === organisationCode)
      return {
        ...person,
        roles: own.map(({ roundSlug }) => ({ role: 'coordinator', organisationCode: null, roundSlug })),
        reach: { ...member, coordinator: namesOf(own) },
      }
    }
    case 'group':
      return { ...person, roles: [], reach: member }
    case 'round':
      return { ...person, roles: [], reach: { ...member, group: [] } }
  }
}
