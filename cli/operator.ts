import type { Person } from '#domain/people/person.ts'

/** Whoever holds the command line of an installation may do what the installation can. */
export const operator: Person = {
  id: 'operator',
  name: 'operator',
  example: false,
  roles: [{ role: 'operator', organisationCode: null, roundSlug: null }],
}
