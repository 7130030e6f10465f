import type { Language } from '#domain/language/language.ts'
import { shareOf } from '#stats/share-of.ts'
import { formatDate, formatNumber, formatPoints } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import type { FigureTable } from './figure-table.ts'

/** One assessment: the sum of the agreed ratings and the highest sum that was possible. Null: nothing was rated. */
export type ShiftPoint = Readonly<{ occasion: string; sum: number | null; max: number }>

/** An unbroken line: the occasions with the same instrument version on the same level, in order. */
export type ShiftSegment = Readonly<{ label: string; points: readonly ShiftPoint[] }>

/** What the figure is made of. `occasion` of a point is the key of one of the occasions. */
export type ShiftLinesRows = Readonly<{
  occasions: readonly Readonly<{ key: string; label: string; date: string | null }>[]
  segments: readonly ShiftSegment[]
}>

/** Points as a share of the highest possible; null where there is nothing to show. */
export function shareOfMax({ sum, max }: ShiftPoint): number | null {
  return shareOf(sum, max)
}

/** A sum with its maximum, such as 13 av 30; or that nothing was rated. */
export function sumText(language: Language, { sum, max }: ShiftPoint): string {
  const words = textsIn(language).charts
  return sum === null
    ? words.answers.unrated
    : words.outOf(formatPoints(language, sum), formatPoints(language, max))
}

/** Says every line in words, and why it breaks. */
export function shiftLinesDescription(language: Language, data: ShiftLinesRows): string {
  const words = textsIn(language).charts
  const labels = new Map(data.occasions.map(({ key, label }) => [key, label]))
  const lines = data.segments.map(({ label, points }) =>
    words.shiftLine(
      label,
      points
        .map((point) => words.shiftPoint(labels.get(point.occasion) ?? '', sumText(language, point)))
        .join(', '),
    ),
  )
  return data.segments.length > 1 ? words.brokenLines(lines.join(' ')) : words.oneLine(lines.join(' '))
}

/** The figure as a table: one row per assessment, in the order of the occasions, then of the lines. */
export function shiftLinesTable(language: Language, data: ShiftLinesRows): FigureTable {
  const words = textsIn(language).charts
  return {
    columns: [
      { header: words.occasion, numeric: false },
      { header: words.date, numeric: false },
      { header: words.checklist, numeric: false },
      { header: words.points, numeric: true },
      { header: words.shareOfMaximum, numeric: true },
    ],
    rows: pointsInOrder(data).map(({ occasion, segment, point }) => {
      const share = shareOfMax(point)
      return [
        occasion.label,
        occasion.date === null ? '–' : formatDate(language, occasion.date),
        segment.label,
        sumText(language, point),
        share === null ? '–' : `${formatNumber(language, share * 100)} %`,
      ]
    }),
  }
}

/** All points with their occasion and line, as the rows of the table. */
export function pointsInOrder({ occasions, segments }: ShiftLinesRows) {
  return occasions.flatMap((occasion) =>
    segments.flatMap((segment) =>
      segment.points
        .filter((point) => point.occasion === occasion.key)
        .map((point) => ({ occasion, segment, point })),
    ),
  )
}
