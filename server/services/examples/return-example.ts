import { may } from '#domain/access/may.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { updateDraft } from '#server/store/examples/update-draft.ts'
import { openForReview } from './open-for-review.ts'

type Input = Readonly<{ id: string; version: number; comment: string }>

/** The longest comment of a reviewer, in UTF-16 units. */
const longestComment = 2000

/**
 * Sends an example back to whoever wrote it, with what needs to be changed. Consent falls with it.
 *
 * @returns whether it is of their own organisation, where they go on reading it.
 * @throws UserError no-such-example, step-in-first, forbidden, example-not-written, example-changed, example-own-review
 * or example-no-comment.
 */
export async function returnExample(
  ctx: Context,
  { id, version, comment }: Input,
): Promise<'own' | 'another'> {
  const returned = comment.trim()
  let isOwn = false
  await openForReview(ctx, { id, version }, async (tx, { example, person }) => {
    if (returned === '' || returned.length > longestComment)
      throw UserError.of('example-no-comment', undefined)
    const { organisationCode, roundSlug } = example
    isOwn = may(person, 'example.read', { organisationCode })
    await updateDraft(tx, id, { returned })
    await writeAudit(tx, {
      at: ctx.now(),
      personId: person.id,
      organisationCode,
      roundSlug,
      action: 'example-returned',
      subject: `example:${id}`,
      detail: { organisationCode, version: version + 1 },
    })
  })
  return isOwn ? 'own' : 'another'
}
