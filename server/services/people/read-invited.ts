import { longestName } from '#domain/assessments/text-limits.ts'
import type { Language } from '#domain/language/language.ts'
import { readEmail } from '#domain/people/read-email.ts'
import { UserError } from '#server/errors.ts'

/** What is typed about whoever is invited. */
export type Invited = Readonly<{ name: string; email: string; language: Language; role: string }>

/**
 * Name, address and language as they are kept.
 *
 * @throws UserError name-missing or email-not-possible.
 */
export function readInvited(typed: Omit<Invited, 'role'>): Omit<Invited, 'role'> {
  const name = typed.name.trim()
  if (name === '' || name.length > longestName) throw UserError.of('name-missing', { longest: longestName })
  const email = readEmail(typed.email)
  if (email === null) throw UserError.of('email-not-possible', { typed: typed.email.trim() })
  return { name, email, language: typed.language }
}
