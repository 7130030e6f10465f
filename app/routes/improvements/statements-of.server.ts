import type { StatementList } from '#app/ui/improvements/form-choices.ts'
import type { RelatedStatement } from '#app/ui/improvements/improvement-facts.tsx'
import type { Improvement } from '#domain/improvements/improvement.ts'
import { findInstrument } from '#domain/instruments/get-instrument.ts'
import type { Context } from '#server/context.ts'

/** The checklists of a round, and any other that the improvement already points at, with their statements. */
export function statementsOf(
  { content }: Context,
  roundInstruments: readonly string[],
  improvement?: Improvement,
): readonly StatementList[] {
  const ids = [...roundInstruments, ...(improvement?.relatedItems ?? []).map((item) => item.instrumentId)]
  return [...new Set(ids)].flatMap((id) => {
    const instrument = findInstrument(content.instruments, id)
    if (!instrument) return []
    const items = instrument.items.map(({ number, title }) => ({ number, title }))
    return [{ instrumentId: id, title: instrument.title, items }]
  })
}

/** The statements an improvement is about, with their titles as long as they are content. */
export function relatedStatements(
  { content }: Context,
  improvement: Improvement,
): readonly RelatedStatement[] {
  return improvement.relatedItems.map(({ instrumentId, item }) => {
    const instrument = findInstrument(content.instruments, instrumentId)
    const title = instrument?.items.find(({ number }) => number === item)?.title ?? null
    return { instrumentId, version: instrument?.version ?? '', number: item, title }
  })
}
