import { may } from '#domain/access/may.ts'
import type { Action } from '#domain/access/policy.ts'
import { organisationsOf } from '#domain/people/organisations-of.ts'
import type { Person } from '#domain/people/person.ts'

/** The codes of the organisations in which somebody holds a role right now and may do this, each once. */
export function organisationsWhere(person: Person, action: Action): readonly string[] {
  return organisationsOf(person).filter((organisationCode) => may(person, action, { organisationCode }))
}
