import { authorise } from '../access/authorise.ts'
import { requireReadable } from '../access/require-readable.ts'
import { checkOwnSet, type OwnSetDraft } from '#domain/sets/check-own-set.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { lockOwnSet } from '#server/store/own-sets/lock-own-set.ts'
import { updateOwnSet } from '#server/store/own-sets/update-own-set.ts'
import { getCatalogue } from '../indicators/get-catalogue.ts'
import type { SaveOutcome } from './save-outcome.ts'

type Input = Readonly<{ id: string; version: number; draft: OwnSetDraft }>

/**
 * Replaces what stands in an own set. `version` is the one the writer began from: if somebody else has saved since,
 * nothing is changed and both go back to the writer. Key figures that the set already had may stay even where the source
 * has taken them away since.
 *
 * @throws UserError no-such-set, no-figures, step-in-first or forbidden.
 */
export async function changeOwnSet(ctx: Context, { id, version, draft }: Input): Promise<SaveOutcome> {
  const { keyFigures } = await getCatalogue(ctx)
  return ctx.db.transaction().execute(async (tx) => {
    const missing = UserError.of('no-such-set', undefined, 404)
    const stored = requireReadable(ctx, 'set.read', await lockOwnSet(tx, id), missing)
    const person = authorise(ctx, 'set.change', stored)
    const isKnown = (keyFigure: string) => keyFigures.has(keyFigure) || stored.keyFigures.includes(keyFigure)
    const { value, problems } = checkOwnSet(draft, isKnown)
    if (value === null) return { kind: 'refused', problems }
    if (stored.version !== version) return { kind: 'overtaken', stored }
    await updateOwnSet(tx, id, value)
    await writeAudit(tx, {
      at: ctx.now(),
      personId: person.id,
      organisationCode: stored.organisationCode,
      action: 'own-set-changed',
      subject: `own-set:${id}`,
      detail: { before: stored, after: value },
    })
    return { kind: 'saved', id }
  })
}
