import { may } from '#domain/access/may.ts'
import type { OpenInvitation } from '#domain/people/role-entry.ts'
import { listRolesToGive } from '#domain/people/list-roles-to-give.ts'
import type { Context, Database } from '#server/context.ts'
import { findPerson } from '#server/store/people/find-person.ts'
import { listUsable } from '#server/store/people/list-usable.ts'
import { listParticipations } from '#server/store/rounds/list-participations.ts'
import { dayOf } from '#texts/formats.ts'

/**
 * Whether whoever sent an invitation could send it today: who has been stopped, or has lost the role since, lets nobody in
 * by what was sent before. `db` is the program's, which knows of every account.
 */
export async function isStillMeant(
  db: Database,
  ctx: Context,
  { invitedBy, organisationCode, role }: OpenInvitation,
): Promise<boolean> {
  if (invitedBy === null) return true
  const [inviter, usable] = [
    await findPerson(db, invitedBy, dayOf(ctx.now())),
    await listUsable(db, { personIds: [invitedBy], trial: ctx.config.trial }),
  ]
  if (!inviter || !usable.has(invitedBy)) return false
  if (listRolesToGive(inviter, organisationCode).includes(role)) return true
  // The coordinator of its round may ask somebody to run the work where nobody does.
  if (organisationCode === null || role !== 'strategist') return false
  const rounds = await listParticipations(db, { organisationCode })
  return rounds.some(({ roundSlug }) => may(inviter, 'people.restore', { organisationCode, roundSlug }))
}
