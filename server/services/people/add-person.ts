import { longestName } from '#domain/assessments/text-limits.ts'
import type { Role } from '#domain/people/person.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findOrganisation } from '#server/store/organisations/find-organisation.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { insertPerson } from '#server/store/people/insert-person.ts'
import { requireLead } from './require-lead.ts'

const roles: readonly string[] = ['politician', 'manager', 'strategist'] satisfies readonly Role[]

type Input = Readonly<{ organisationCode: string; name: string; role: string }>

/**
 * Adds somebody who has no account yet to an organisation, by name and role, so that they can be invited. In trial mode
 * they become one more of the example people.
 *
 * @returns the id of the person.
 * @throws UserError step-in-first, forbidden, unknown-organisation, name-missing or bad-form (role).
 */
export async function addPerson(ctx: Context, input: Input): Promise<string> {
  const { organisationCode } = input
  const person = requireLead(ctx, organisationCode)
  const name = input.name.trim()
  if (name === '' || name.length > longestName) throw UserError.of('name-missing', { longest: longestName })
  if (!roles.includes(input.role)) throw UserError.of('bad-form', { field: 'role' })
  const role = input.role as Role
  const id = ctx.newId()
  await ctx.db.transaction().execute(async (tx) => {
    if (!(await findOrganisation(tx, organisationCode)))
      throw UserError.of('unknown-organisation', { code: organisationCode }, 404)
    const held = [{ role, organisationCode, roundSlug: null }]
    await insertPerson(tx, { id, name, example: ctx.config.trial, roles: held })
    await writeAudit(tx, {
      at: ctx.now(),
      personId: person.id,
      organisationCode,
      action: 'add-person',
      subject: `person:${id}`,
      detail: { organisationCode, role },
    })
  })
  return id
}
