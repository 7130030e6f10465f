import { erasedName } from '#domain/privacy/erased-name.ts'
import type { Context, Database } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { erasePerson as erase } from '#server/store/privacy/erase-person.ts'
import { lockRoles } from '#server/store/people/lock-roles.ts'
import { listSoleRoles } from '#server/store/privacy/list-sole-roles.ts'
import { describePerson, type PersonalData } from './describe-person.ts'

/** What stays where it is although somebody has been erased. */
export type Erasure = Pick<PersonalData, 'namedInAdoptedReports' | 'namedInExamples'>

type Order = Readonly<{ id: string; by: string; evenSole: boolean }>

/**
 * Erases somebody inside a transaction of the caller, who has seen to it that `by` may.
 *
 * @throws UserError no-such-person, erase-example, or erase-sole-role unless `evenSole`.
 */
export async function eraseIn(ctx: Context, tx: Database, { id, by, evenSole }: Order): Promise<Erasure> {
  const { person, roles, namedInAdoptedReports, namedInExamples } = await describePerson(tx, id)
  if (person.example) throw UserError.of('erase-example', undefined, 409)
  // Of two who are erased at the same time the later must see that the other is gone.
  const codes = new Set(roles.map(({ organisation_code }) => organisation_code ?? ''))
  for (const code of [...codes].toSorted()) await lockRoles(tx, code || null)
  const [sole] = await listSoleRoles(tx, id)
  if (sole && !evenSole) throw UserError.of('erase-sole-role', sole, 409)
  await erase(tx, { id, at: ctx.now(), mark: erasedName })
  await writeAudit(tx, {
    at: ctx.now(),
    personId: by,
    organisationCode: null,
    action: 'erase-person',
    subject: `person:${id}`,
    detail: { roles: roles.length, adoptedReports: namedInAdoptedReports.length },
  })
  return { namedInAdoptedReports, namedInExamples }
}
