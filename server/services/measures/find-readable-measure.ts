import type { Improvement } from '#domain/improvements/improvement.ts'
import type { Measure } from '#domain/measures/measure.ts'
import type { Context, Database } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findImprovement } from '#server/store/improvements/find-improvement.ts'
import { findMeasure, lockMeasure } from '#server/store/measures/list-measures.ts'
import { requireReadable } from '../access/require-readable.ts'

type Found = Readonly<{ measure: Measure; improvement: Improvement }>

/**
 * A measure that whoever asks may read, with its improvement.
 *
 * @throws UserError no-such-measure or step-in-first.
 */
export async function findReadableMeasure(ctx: Context, id: string): Promise<Found> {
  return readable(ctx, ctx.db, await findMeasure(ctx.db, id))
}

/**
 * As `findReadableMeasure`, and kept from all others until the transaction ends.
 *
 * @throws UserError no-such-measure or step-in-first.
 */
export async function lockReadableMeasure(ctx: Context, tx: Database, id: string): Promise<Found> {
  // A row is locked by whoever may change it; for all others it is looked for only to say why they may not.
  return readable(ctx, tx, (await lockMeasure(tx, id)) ?? (await findMeasure(tx, id)))
}

async function readable(ctx: Context, db: Database, measure: Measure | undefined): Promise<Found> {
  const missing = UserError.of('no-such-measure', undefined, 404)
  const found = measure && (await findImprovement(db, measure.improvementId))
  const improvement = requireReadable(ctx, 'improvement.read', found, missing)
  return { measure: measure!, improvement }
}
