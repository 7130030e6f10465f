import type { StayingAtWave } from '#domain/follow-up/summarise-staying.ts'
import type { Language } from '#domain/language/language.ts'
import { formatNumber } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import type { FigureTable } from './figure-table.ts'

/** How many improvements stand after one, two and four years. */
export type StayingCurveRows = Readonly<{ waves: readonly StayingAtWave[] }>

/** A share as whole per cent; where the estimate says nothing, or the time has not come for any, that in words. */
export function shareText(language: Language, { due }: StayingAtWave, share: number | null): string {
  const words = textsIn(language).followUp.curve.drawing
  if (due === 0) return words.notYet
  return share === null ? words.unknown : percent(language, share)
}

/** Between which shares it lies whatever those would say who have not answered. */
function rangeText(language: Language, wave: StayingAtWave): string {
  const words = textsIn(language).followUp.curve.drawing
  const { lowest, highest } = wave
  if (lowest === null || highest === null) return words.notYet
  return words.from(formatNumber(language, Math.round(lowest * 100)), percent(language, highest))
}

/** Says in words what share stands after each time. */
export function stayingCurveDescription(language: Language, { waves }: StayingCurveRows): string {
  const words = textsIn(language).followUp.curve.drawing
  const points = waves.map((one) =>
    one.due === 0
      ? words.none(words.wave(one.wave))
      : words.point({
          wave: words.wave(one.wave),
          share: shareText(language, one, one.share),
          range: rangeText(language, one),
          due: one.due,
        }),
  )
  return words.describe(points.join('. '))
}

/** The figure as a table: how many there were to ask, were asked and answered, what they said, and the share. */
export function stayingCurveTable(language: Language, { waves }: StayingCurveRows): FigureTable {
  const words = textsIn(language).followUp.curve.drawing
  const { year, share, range, due, asked, answered, standing, gone } = words
  const numeric = (header: string) => ({ header, numeric: true })
  return {
    columns: [
      { header: year, numeric: false },
      ...[share, range, due, asked, answered, standing, gone].map(numeric),
    ],
    rows: waves.map((one) => [
      words.wave(one.wave),
      shareText(language, one, one.share),
      rangeText(language, one),
      ...[one.due, one.asked, one.answered, one.standing, one.gone].map((n) => formatNumber(language, n)),
    ]),
  }
}

function percent(language: Language, share: number): string {
  return `${formatNumber(language, Math.round(share * 100))} %`
}
