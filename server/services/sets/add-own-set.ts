import { authorise } from '../access/authorise.ts'
import { checkOwnSet, type OwnSetDraft } from '#domain/sets/check-own-set.ts'
import type { Context } from '#server/context.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { insertOwnSet } from '#server/store/own-sets/insert-own-set.ts'
import { getCatalogue } from '../indicators/get-catalogue.ts'
import { getFigureArea } from '../indicators/get-figure-area.ts'
import type { SaveOutcome } from './save-outcome.ts'

type Input = Readonly<{ code: string; draft: OwnSetDraft }>

/**
 * Records a new set of key figures that an organisation has put together itself.
 *
 * @throws UserError unknown-organisation, no-figures, step-in-first or forbidden.
 */
export async function addOwnSet(ctx: Context, { code, draft }: Input): Promise<SaveOutcome> {
  const { organisation } = await getFigureArea(ctx, { code })
  const person = authorise(ctx, 'set.change', { organisationCode: organisation.code })
  const { keyFigures } = await getCatalogue(ctx)
  const { value, problems } = checkOwnSet(draft, (id) => keyFigures.has(id))
  if (value === null) return { kind: 'refused', problems }
  const [id, at] = [ctx.newId(), ctx.now()]
  await ctx.db.transaction().execute(async (tx) => {
    const set = { id, organisationCode: organisation.code, ...value, createdAt: at, personId: person.id }
    await insertOwnSet(tx, set)
    await writeAudit(tx, {
      at,
      personId: person.id,
      organisationCode: organisation.code,
      action: 'own-set-added',
      subject: `own-set:${id}`,
      detail: value,
    })
  })
  return { kind: 'saved', id }
}
