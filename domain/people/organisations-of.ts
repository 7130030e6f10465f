import type { Person } from './person.ts'

/** The codes of the organisations in which somebody holds a role right now, each once. */
export function organisationsOf({ roles }: Pick<Person, 'roles'>): readonly string[] {
  return [...new Set(roles.flatMap(({ organisationCode }) => organisationCode ?? []))]
}
