import type { KeyFigure } from '#domain/indicators/key-figure.ts'
import type { IncomingKeyFigure } from '#server/warehouse/incoming/incoming.ts'

type Order = Readonly<{
  offered: ReadonlyMap<string, IncomingKeyFigure>
  known: ReadonlyMap<string, KeyFigure>
  /** Those whose figures have been fetched now. */
  fetched: ReadonlySet<string>
  at: string
}>

/** The catalogue as the source has it now, laid against ours. */
export type MergedCatalogue = Readonly<{
  /** What is new or different, by id; those whose figures have been fetched are always there. */
  keyFigures: ReadonlyMap<string, IncomingKeyFigure>
  /** Whether anything but the time of fetching is new. */
  changed: boolean
  /**
   * How many the source had left of those that it was known to have, where that is so few that nobody is to be marked
   * as gone.
   */
  shrunk: Readonly<{ left: number; of: number }> | null
}>

/** A catalogue that has lost more than half looks like one that was cut: Kolada loses about a twentieth in a year. */
const leastLeft = 0.5

/**
 * Lays the catalogue of the source against ours. What is gone from it stays in ours, marked with the time at which that
 * was first seen. A key figure whose figures were not fetched now keeps the time of those it has.
 */
export function mergeOffered({ offered, known, fetched, at }: Order): MergedCatalogue {
  const keyFigures = new Map<string, IncomingKeyFigure>()
  const ours = [...known.values()].filter(({ id, source }) => source === 'kolada' && /^[NU]\d{5}$/.test(id))
  const there = ours.filter(({ withdrawnAt }) => withdrawnAt === undefined)
  const left = there.filter(({ id }) => offered.has(id)).length
  const shrunk = left < leastLeft * there.length ? { left, of: there.length } : null
  for (const each of shrunk === null ? there : [])
    if (!offered.has(each.id)) keyFigures.set(each.id, { ...each, withdrawnAt: at })
  const changed = new Set(keyFigures.keys())
  for (const each of offered.values()) {
    const before = known.get(each.id)
    if (before === undefined || !isSame(each, before)) changed.add(each.id)
    else if (!fetched.has(each.id)) continue
    const hasOlderFigures = before !== undefined && before.observations > 0 && !fetched.has(each.id)
    keyFigures.set(each.id, hasOlderFigures ? { ...each, fetchedAt: before.fetchedAt } : each)
  }
  return { keyFigures, changed: changed.size > 0, shrunk }
}

/** Whether the source says what it said before. */
function isSame(now: IncomingKeyFigure, before: KeyFigure): boolean {
  const names = Object.keys(now) as (keyof IncomingKeyFigure)[]
  return (
    before.withdrawnAt === undefined &&
    names.every((name) => name === 'fetchedAt' || now[name] === before[name])
  )
}
