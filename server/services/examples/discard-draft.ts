import type { Context } from '#server/context.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { removeDraft } from '#server/store/examples/remove-draft.ts'
import { authorise } from '../access/authorise.ts'
import { openExample, requireWritten } from './open-example.ts'

type Input = Readonly<{ id: string; version: number }>

/**
 * Removes the draft of an example, and with it an example that was never published.
 *
 * @returns the improvement it was made of, and whether the example is left.
 * @throws UserError no-such-example, step-in-first, forbidden, example-not-written or example-changed.
 */
export async function discardDraft(
  ctx: Context,
  { id, version }: Input,
): Promise<Readonly<{ improvementId: string; left: boolean }>> {
  return ctx.db.transaction().execute(async (tx) => {
    const opened = await openExample(ctx, tx, { id, lock: true })
    const { organisationCode, roundSlug, improvementId, versions } = opened.example
    const person = authorise(ctx, 'improvement.change', { organisationCode })
    requireWritten(opened, version)
    await removeDraft(tx, id)
    await writeAudit(tx, {
      at: ctx.now(),
      personId: person.id,
      organisationCode,
      roundSlug,
      action: 'example-draft-removed',
      subject: `example:${id}`,
      detail: { organisationCode, improvementId },
    })
    return { improvementId, left: versions > 0 }
  })
}
