import { checkConsent, type ConsentDraft, type ConsentProblem } from '#domain/support/check-consent.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { insertConsent } from '#server/store/support/insert-consent.ts'
import { listConsents } from '#server/store/support/list-consents.ts'
import { stopAllLooking } from '#server/store/support/set-looking-at.ts'
import { dayOf, endOfDay } from '#texts/formats.ts'
import { authorise } from '../access/authorise.ts'

type Input = Readonly<{ code: string; draft: ConsentDraft }>

/**
 * Lets the coordinators of its rounds look at an organisation, read only, to the end of a day at most 30 days away. Nobody
 * goes on from an earlier consent: whoever looks begins anew.
 *
 * @returns what must be corrected; nothing where the consent holds.
 * @throws UserError step-in-first, forbidden or support-consent-given.
 */
export async function giveConsent(ctx: Context, { code, draft }: Input): Promise<readonly ConsentProblem[]> {
  const person = authorise(ctx, 'support.consent', { organisationCode: code })
  const at = ctx.now()
  const { value, problems } = checkConsent(draft, dayOf(at))
  if (value === null) return problems
  const until = endOfDay(value.until)
  await ctx.program.transaction().execute(async (tx) => {
    const [holding] = await listConsents(tx, { organisationCode: code, holdingAt: at })
    if (holding) throw UserError.of('support-consent-given', undefined, 409)
    const id = ctx.newId()
    await insertConsent(tx, {
      id,
      organisationCode: code,
      reason: value.reason,
      personId: person.id,
      givenAt: at,
      until,
    })
    await stopAllLooking(tx, code)
    await writeAudit(tx, {
      at,
      personId: person.id,
      organisationCode: code,
      action: 'support-consent-given',
      subject: `support-consent:${id}`,
      detail: { before: null, after: { until } },
    })
  })
  return []
}
