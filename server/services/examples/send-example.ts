import { roleBy } from '#domain/access/may.ts'
import { exampleLicence } from '#domain/examples/example.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { updateDraft } from '#server/store/examples/update-draft.ts'
import { findOrganisation } from '#server/store/organisations/find-organisation.ts'
import { textsIn } from '#texts/texts.ts'
import { authorise } from '../access/authorise.ts'
import { openExample, requireWritten } from './open-example.ts'
import { requireReady } from './require-ready.ts'

type Input = Readonly<{ id: string; version: number; agrees: boolean }>

/**
 * Sends a draft for review, with the consent of somebody who leads the work: the very words they agreed to, in their
 * language, are kept with it. It must be whole, with every sign of a person gone or explained.
 *
 * @throws UserError no-such-example, step-in-first, forbidden, example-not-written, example-changed, example-no-consent,
 * example-not-ready, example-step-fallen or example-too-early.
 */
export async function sendExample(ctx: Context, { id, version, agrees }: Input): Promise<void> {
  await ctx.db.transaction().execute(async (tx) => {
    const opened = await openExample(ctx, tx, { id, lock: true })
    const { organisationCode, roundSlug } = opened.example
    const person = authorise(ctx, 'example.publish', { organisationCode })
    const { content, state } = requireWritten(opened, version)
    if (state !== 'draft') throw UserError.of('example-changed', undefined, 409)
    if (!agrees) throw UserError.of('example-no-consent', undefined)
    await requireReady(tx, opened.example, content)
    const organisation = await findOrganisation(tx, organisationCode)
    const at = ctx.now()
    const role = roleBy(person, 'example.publish', { organisationCode })!
    const words = textsIn(ctx.language).examples.consentWords(organisation!.name, exampleLicence.name)
    await updateDraft(tx, id, { consent: { by: person.id, role, at: at.toISOString(), words } })
    await writeAudit(tx, {
      at,
      personId: person.id,
      organisationCode,
      roundSlug,
      action: 'example-sent',
      subject: `example:${id}`,
      detail: { organisationCode, version: version + 1, consentRole: role },
    })
  })
}
