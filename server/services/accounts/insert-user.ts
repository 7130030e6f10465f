import { longestName } from '#domain/assessments/text-limits.ts'
import { readEmail } from '#domain/people/read-email.ts'
import type { RoleHeld } from '#domain/people/person.ts'
import type { Context, Database } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { insertAccount } from '#server/store/accounts/insert-account.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { insertPerson } from '#server/store/people/insert-person.ts'

type User = Readonly<{ name: string; email: string }> & Pick<RoleHeld, 'role' | 'organisationCode'>

/**
 * Adds a person with an account and one role, as a part of what else is saved, and gives their id.
 *
 * @throws UserError name-missing, email-wrong or email-taken.
 */
export async function insertUser(tx: Database, ctx: Context, user: User): Promise<string> {
  const name = user.name.trim()
  const email = readEmail(user.email)
  if (name === '' || name.length > longestName) throw UserError.of('name-missing', { longest: longestName })
  if (email === null) throw UserError.of('email-wrong', undefined)
  const { role, organisationCode } = user
  const id = ctx.newId()
  const at = ctx.now()
  await insertPerson(tx, { id, name, example: false, roles: [{ role, organisationCode, roundSlug: null }] })
  const account = { personId: id, email, language: ctx.language, createdAt: at }
  if (!(await insertAccount(tx, account))) throw UserError.of('email-taken', undefined, 409)
  await writeAudit(tx, {
    at,
    personId: ctx.person?.id ?? id,
    organisationCode,
    action: 'make-account',
    subject: `person:${id}`,
    detail: { role },
  })
  return id
}
