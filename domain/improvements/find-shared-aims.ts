import type { Improvement, RelatedItem } from './improvement.ts'

/** What improvements in several organisations have in common: a statement of a checklist, or an area. */
export type SharedAim = Readonly<{
  aim: (Readonly<{ kind: 'statement' }> & RelatedItem) | Readonly<{ kind: 'area'; area: string }>
  /** In the order in which they were given; at least two organisations stand behind. */
  improvements: readonly Improvement[]
}>

/**
 * Finds where organisations work on the same thing and so could learn from each other: first statements, by checklist
 * and number, then areas in the order in which they first appear. Improvements of one organisation alone share nothing.
 */
export function findSharedAims(improvements: readonly Improvement[]): readonly SharedAim[] {
  const statements = improvements.flatMap((improvement) =>
    improvement.relatedItems.map((related) => ({ related, improvement })),
  )
  const byStatement = Map.groupBy(
    statements,
    ({ related: { instrumentId, item } }) => `${instrumentId}/${item}`,
  )
  const byArea = Map.groupBy(
    improvements.filter(({ area }) => area !== ''),
    ({ area }) => area,
  )
  const ofStatements = [...byStatement.values()].map((rows) => ({
    aim: { kind: 'statement' as const, ...rows[0]!.related },
    improvements: rows.map(({ improvement }) => improvement),
  }))
  return [
    ...ofStatements.sort(
      ({ aim: a }, { aim: b }) => a.instrumentId.localeCompare(b.instrumentId) || a.item - b.item,
    ),
    ...[...byArea].map(([area, rows]) => ({ aim: { kind: 'area' as const, area }, improvements: rows })),
  ].filter((shared) => new Set(shared.improvements.map((one) => one.organisationCode)).size > 1)
}
