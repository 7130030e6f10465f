import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { listCompanions } from '#server/store/sharing/list-companions.ts'
import { listConsents } from '#server/store/support/list-consents.ts'
import { setLookingAt } from '#server/store/support/set-looking-at.ts'
import { requirePerson } from '../people/require-person.ts'
import { mayLook } from './may-look.ts'

/**
 * Lets a coordinator of one of its rounds look at an organisation with its consent, in this session, from the next request.
 *
 * @throws UserError step-in-first, forbidden or no-support-consent.
 */
export async function beginLooking(ctx: Context, { code }: { code: string }): Promise<void> {
  const person = requirePerson(ctx)
  const { session } = ctx
  if (session === null) throw UserError.of('step-in-first', undefined, 401)
  const companions = await listCompanions(ctx.db, { organisationCode: code })
  if (!mayLook(person, { organisationCode: code, companions }))
    throw UserError.of('forbidden', undefined, 403)
  const at = ctx.now()
  await ctx.program.transaction().execute(async (tx) => {
    const [consent] = await listConsents(tx, { organisationCode: code, holdingAt: at })
    if (!consent) throw UserError.of('no-support-consent', undefined, 403)
    await setLookingAt(tx, { sessionId: session.id, organisationCode: code })
    await writeAudit(tx, {
      at,
      personId: person.id,
      organisationCode: code,
      action: 'support-look-begun',
      subject: `support-consent:${consent.id}`,
      detail: {},
    })
  })
}
