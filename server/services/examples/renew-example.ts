import { renewExample as renew } from '#domain/examples/renew-example.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { insertDraft } from '#server/store/examples/insert-draft.ts'
import { listVersions } from '#server/store/examples/list-versions.ts'
import { authorise } from '../access/authorise.ts'
import { factsOf } from './facts-of.ts'
import { openExample } from './open-example.ts'

/**
 * Begins a new version of an example with the texts of the last one, also of one that has been withdrawn. What is public
 * stays so until the new version is published.
 *
 * @throws UserError no-such-example, step-in-first, forbidden, example-changed where one is being written already, or
 * example-too-early.
 */
export async function renewExample(ctx: Context, { id }: Readonly<{ id: string }>): Promise<void> {
  await ctx.db.transaction().execute(async (tx) => {
    const { example, written } = await openExample(ctx, tx, { id, lock: true })
    const { organisationCode, roundSlug, improvementId } = example
    const person = authorise(ctx, 'improvement.change', { organisationCode })
    const [last] = await listVersions(tx, id)
    if (written !== null || last === undefined) throw UserError.of('example-changed', undefined, 409)
    const { facts } = await factsOf(tx, improvementId)
    const at = ctx.now()
    await insertDraft(tx, example, { content: renew(last.content, facts), personId: person.id, at })
    await writeAudit(tx, {
      at,
      personId: person.id,
      organisationCode,
      roundSlug,
      action: 'example-begun',
      subject: `example:${id}`,
      detail: { organisationCode, number: last.number + 1 },
    })
  })
}
