import type { Improvement } from '#domain/improvements/improvement.ts'
import type { Context, Database } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { findExample } from '#server/store/examples/find-example.ts'
import * as store from '#server/store/improvements/remove-improvement.ts'
import { listCycles } from '#server/store/cycles/list-cycles.ts'
import { listWorksheets } from '#server/store/worksheets/list-worksheets.ts'
import { listMeasures } from '#server/store/measures/list-measures.ts'
import { holdImprovement } from './hold-improvement.ts'

/**
 * Takes away an improvement that has no results, cycles, worksheets, measures or example; the audit trail keeps what it
 * said. Gives back what was removed.
 *
 * @throws UserError no-such-improvement, step-in-first, forbidden, improvement-has-results, improvement-has-example,
 * improvement-has-work or improvement-has-measures.
 */
export async function removeImprovement(ctx: Context, { id }: { id: string }): Promise<Improvement> {
  return ctx.db.transaction().execute(async (tx) => {
    const { improvement: stored, person } = await holdImprovement(ctx, tx, id)
    if (stored.results.length > 0)
      throw UserError.of('improvement-has-results', { results: stored.results.length }, 409)
    if (await findExample(tx, { improvementId: id }))
      throw UserError.of('improvement-has-example', undefined, 409)
    await requireUntried(tx, id)
    const measures = await listMeasures(tx, id)
    if (measures.length > 0)
      throw UserError.of('improvement-has-measures', { measures: measures.length }, 409)
    await store.removeImprovement(tx, id)
    await writeAudit(tx, {
      at: ctx.now(),
      personId: person.id,
      organisationCode: stored.organisationCode,
      roundSlug: stored.roundSlug,
      action: 'improvement-removed',
      subject: `improvement:${id}`,
      detail: { before: stored },
    })
    return stored
  })
}

async function requireUntried(tx: Database, id: string): Promise<void> {
  const cycles = (await listCycles(tx, { improvementIds: [id] })).length
  const worksheets = (await listWorksheets(tx, { improvementId: id })).length
  if (cycles + worksheets > 0) throw UserError.of('improvement-has-work', { cycles, worksheets }, 409)
}
