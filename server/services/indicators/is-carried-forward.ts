import type { Classification } from '#domain/indicators/key-figure.ts'
import type { Application } from '#server/context.ts'
import { keepLatest } from '#server/keep-latest.ts'
import { countRepeats } from '#server/warehouse/count-repeats.ts'

type Which = Readonly<{
  snapshot: string
  keyFigure: string
  classification: Pick<Classification, 'carriedForward'>
}>

/** Fewer pairs of years than this tell nothing; at least half of them must be repeats. */
const fewestPairs = 20
const leastShare = 0.5

/** As many as there are key figures in a snapshot, and then some. */
const kept = keepLatest<boolean>(10_000)

/**
 * Whether the figures of a key figure are repeated until the next election or the like: as people have judged it, or
 * else where at least half of all pairs of years of all areas are the same. Counted once for each snapshot.
 */
export function isCarriedForward({ warehouse }: Application, which: Which): Promise<boolean> {
  const { snapshot, keyFigure, classification } = which
  if (classification.carriedForward !== null) return Promise.resolve(classification.carriedForward)
  const key = `${warehouse.folder} ${snapshot} ${keyFigure}`
  return kept(key, async () => {
    const { pairs, repeated } = await countRepeats(warehouse, { snapshot, keyFigure })
    return pairs >= fewestPairs && repeated >= leastShare * pairs
  })
}
