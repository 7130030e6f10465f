import { answersOf, type OccasionRecord } from '#domain/assessments/occasion-record.ts'
import type { Instrument, Item, Level } from '#domain/instruments/instrument.ts'
import type { Meeting } from '#domain/rounds/round.ts'
import { differenceOfMeans } from '#stats/difference-of-means.ts'
import { type Mean, meanWithN } from '#stats/mean-with-n.ts'
import { countFigure, type Figure, figure, units } from '../document/figure.ts'
import { inBoth, type Write } from '../document/in-both.ts'

/** One statement over the round; without a common earlier meeting only `after` and its n. */
export type MeanItem = Readonly<{
  item: Item
  before: Figure | null
  after: Figure
  change: Figure | null
  count: Figure
}>

/** One statement and the closed occasions to take the mean of: at `to`, and at an earlier meeting where there is one. */
export type MeanParts = Readonly<{
  instrument: Instrument
  level: Level
  item: Item
  from: Meeting | null
  to: Meeting
  earlier: readonly OccasionRecord[]
  later: readonly OccasionRecord[]
}>

/**
 * The mean of a statement over organisations, each counted alike, and its shift since an earlier meeting. Then only
 * organisations that rated the statement both times are in it, so that one n holds for both means and the shift.
 */
export function buildMeanItem(parts: MeanParts): MeanItem {
  const { item, from, to, earlier, later } = parts
  const { number, title } = item
  const pairs = pairsOf(parts)
  const meanOf = (side: 'before' | 'after') => meanWithN(pairs.map((pair) => pair[side]))
  const meanAt = (meeting: Meeting, side: 'before' | 'after', of: readonly OccasionRecord[]) => {
    const label: Write = (t, l) => t.labels.mean(number, title[l], meeting.name[l])
    return { ...meanFigure(parts, meeting.id, meanOf(side), of, label), date: meeting.date }
  }
  const after = meanAt(to, 'after', later)
  const count = countFigure(after, units.organisations)
  if (from === null) return { item, before: null, after, change: null, count }
  const { difference, nAfter: n } = differenceOfMeans(meanOf('before'), meanOf('after'))
  const both = [...earlier, ...later]
  const change = meanFigure(parts, `${from.id}-${to.id}`, { mean: difference, n }, both, (t, l) =>
    t.labels.meanChange(number, title[l], from.name[l], to.name[l]),
  )
  return {
    item,
    before: meanAt(from, 'before', earlier),
    after,
    change: { ...change, signed: true, date: to.date },
    count,
  }
}

type Pair = Readonly<{ before: number | null; after: number | null }>

function pairsOf({ item, from, earlier, later }: MeanParts): readonly Pair[] {
  const pairs = later.map((record) => {
    const old = earlier.find(({ organisationCode }) => organisationCode === record.organisationCode)
    return { before: old ? ratingOf(old, item) : null, after: ratingOf(record, item) }
  })
  return pairs.filter(({ before, after }) => after !== null && (from === null || before !== null))
}

function meanFigure(
  { instrument, level, item }: MeanParts,
  id: string,
  { mean, n }: Mean,
  of: readonly OccasionRecord[],
  label: Write,
): Figure {
  return figure({
    id: `round/${instrument.id}/${level.id}/${id}/item-${item.number}`,
    label: inBoth(label),
    value: mean,
    n,
    nOf: 'organisations',
    unit: units.points,
    decimals: 2,
    instrument: instrument.id,
    origin: {
      kind: 'occasions',
      refs: of.map((record) => record.id),
      text: inBoth((t) => t.fromRoundOccasions),
    },
  })
}

function ratingOf(record: OccasionRecord, item: Item): number | null {
  const answer = answersOf(record).get(item.number)
  return answer?.kind === 'rated' ? answer.value : null
}
