import { findPersonalMarks } from '#domain/examples/find-personal-marks.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { removeLibraryEntries } from '#server/store/library/remove-library-entries.ts'
import * as store from '#server/store/examples/withdraw-example.ts'
import { authorise } from '../access/authorise.ts'
import { knownNames } from './known-names.ts'
import { openExample } from './open-example.ts'

type Input = Readonly<{ id: string; because: string }>

/** The longest reason, in UTF-16 units. */
const longestReason = 500

/**
 * Takes all versions of an example from everybody, at once and without review. Its address says that it is withdrawn, by
 * whom and why, so the reason may name nobody.
 *
 * @throws UserError no-such-example, step-in-first, forbidden, example-changed where it is not public, example-no-reason
 * or example-reason-names.
 */
export async function withdrawExample(ctx: Context, { id, because }: Input): Promise<void> {
  const reason = because.replace(/\s+/g, ' ').trim()
  await ctx.db.transaction().execute(async (tx) => {
    const { example } = await openExample(ctx, tx, { id, lock: true })
    const { organisationCode, roundSlug, publicFrom, versions } = example
    const person = authorise(ctx, 'example.publish', { organisationCode })
    if (publicFrom === null) throw UserError.of('example-changed', undefined, 409)
    if (reason === '' || reason.length > longestReason) throw UserError.of('example-no-reason', undefined)
    const [mark] = findPersonalMarks(reason, await knownNames(tx, organisationCode))
    if (mark) throw UserError.of('example-reason-names', { text: mark.text })
    const at = ctx.now()
    await store.withdrawExample(tx, { id, at, because: reason })
    await removeLibraryEntries(tx, [`example/${id}`])
    await writeAudit(tx, {
      at,
      personId: person.id,
      organisationCode,
      roundSlug,
      action: 'example-withdrawn',
      subject: `example:${id}`,
      detail: { organisationCode, number: versions, because: reason },
    })
  })
}
