import type { Person } from './person.ts'

/** The organisation of somebody who is a politician there and nothing else anywhere; null for all others. */
export function politicianOf(person: Person | null): string | null {
  const codes = person?.roles.map(({ role, organisationCode }) =>
    role === 'politician' ? organisationCode : null,
  )
  return codes?.every((code) => code !== null) ? (codes[0] ?? null) : null
}
