import {
  checkImprovement,
  type ImprovementDraft,
  type ImprovementField,
} from '#domain/improvements/check-improvement.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import type { Context } from '#server/context.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { updateImprovement } from '#server/store/improvements/update-improvement.ts'
import { findCatalogue } from '../indicators/find-catalogue.ts'
import { holdImprovement } from './hold-improvement.ts'
import { listLinks } from './list-links.ts'
import type { Overtaken, Refused, Saved } from './save-outcome.ts'

type Input = Readonly<{ id: string; version: number; draft: ImprovementDraft }>

/**
 * Replaces what stands about an improvement. `version` is the one the writer began from: if somebody else has saved
 * since, nothing is changed and both texts go back to the writer.
 *
 * @throws UserError no-such-improvement, step-in-first or forbidden.
 */
export async function changeImprovement(
  ctx: Context,
  { id, version, draft }: Input,
): Promise<Saved | Refused<ImprovementField> | Overtaken<Improvement>> {
  const catalogue = await findCatalogue(ctx)
  return ctx.db.transaction().execute(async (tx) => {
    const { improvement: stored, person } = await holdImprovement(ctx, tx, id)
    const { organisationCode } = stored
    const links = await listLinks(ctx, tx, { organisationCode, catalogue, kept: stored })
    const { value, problems } = checkImprovement(draft, links)
    if (value === null) return { kind: 'refused', problems }
    if (stored.version !== version) return { kind: 'overtaken', stored, version: stored.version }
    await updateImprovement(tx, id, value)
    const { results: _, ...before } = stored
    await writeAudit(tx, {
      at: ctx.now(),
      personId: person.id,
      organisationCode,
      roundSlug: stored.roundSlug,
      action: 'improvement-changed',
      subject: `improvement:${id}`,
      detail: { before, after: value },
    })
    return { kind: 'saved', id }
  })
}
