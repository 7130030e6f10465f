import { longestName } from '#domain/assessments/text-limits.ts'
import type { Role } from '#domain/people/person.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findOrganisation } from '#server/store/organisations/find-organisation.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { insertPerson } from '#server/store/people/insert-person.ts'
import { insertRole } from '#server/store/people/insert-role.ts'
import { authorise } from '../access/authorise.ts'

const roles: readonly string[] = ['politician', 'manager', 'strategist'] satisfies readonly Role[]

type Input = Readonly<{ organisationCode: string; name: string; role: string }>

/**
 * Adds one more example person to an organisation in trial mode, where there are no accounts, by name and role, so that
 * they can be asked to rate. Elsewhere somebody is invited and has a role when they have accepted.
 *
 * @returns the id of the person.
 * @throws UserError step-in-first, forbidden, invite-first outside trial mode, unknown-organisation, name-missing or
 *   bad-form (role).
 */
export async function addPerson(ctx: Context, input: Input): Promise<string> {
  const { organisationCode } = input
  const person = authorise(ctx, 'occasion.lead', { organisationCode })
  if (!ctx.config.trial) throw UserError.of('invite-first', undefined, 409)
  const name = input.name.trim()
  if (name === '' || name.length > longestName) throw UserError.of('name-missing', { longest: longestName })
  if (!roles.includes(input.role)) throw UserError.of('bad-form', { field: 'role' })
  const role = input.role as Role
  const id = ctx.newId()
  await ctx.db.transaction().execute(async (tx) => {
    if (!(await findOrganisation(tx, organisationCode)))
      throw UserError.of('unknown-organisation', { code: organisationCode }, 404)
    await insertPerson(tx, { id, name, example: true, roles: [] })
    const place = { organisationCode, unitId: null, roundSlug: null, groupId: null }
    const given = { givenAt: ctx.now(), givenBy: person.id }
    await insertRole(tx, { id: ctx.newId(), personId: id, role, ...place, ...given })
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
