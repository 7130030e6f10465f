import type { ReferenceMeans } from '#domain/comparison/reference-means.ts'
import { findInstrument } from '#domain/instruments/get-instrument.ts'
import type { Instrument } from '#domain/instruments/instrument.ts'
import { traceItem, type TraceStep } from '#domain/instruments/trace-item.ts'
import type { Localized } from '#domain/language/language.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'

/** Where an item stands in older and newer versions. */
export type Lineage = Readonly<{ item: number; earlier: readonly TraceStep[]; later: readonly TraceStep[] }>

/**
 * One version to be read as a whole, with where each item came from and went, and the means published for it.
 *
 * @throws UserError not-found where there is no such version.
 */
export async function getInstrument(
  ctx: Context,
  input: { id: string },
): Promise<{
  instrument: Instrument
  lineage: readonly Lineage[]
  titles: Readonly<Record<string, Localized>>
  referenceMeans: readonly ReferenceMeans[]
}> {
  const { instruments, crosswalks, referenceMeans } = ctx.content
  const instrument = findInstrument(instruments, input.id)
  if (!instrument) throw UserError.of('not-found', { what: input.id }, 404)
  const lineage = instrument.items.map(({ number }) => {
    const start = { instrumentId: instrument.id, item: number }
    return {
      item: number,
      earlier: traceItem(crosswalks, start, 'backward'),
      later: traceItem(crosswalks, start, 'forward'),
    }
  })
  return {
    instrument,
    lineage,
    titles: Object.fromEntries(instruments.map(({ id, title }) => [id, title])),
    referenceMeans: referenceMeans.filter(({ instrumentId }) => instrumentId === instrument.id),
  }
}
