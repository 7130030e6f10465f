import { scaleLinear } from 'd3-scale'
import { type Series, series } from '#domain/measures/analyse-measure.ts'
import type { Language } from '#domain/language/language.ts'
import { dayNumber } from '#stats/day-number.ts'
import type { MeasureChartRows } from './measure-chart-words.ts'
import { periodTick, periodYear } from './period-label.ts'
import { numberWidth, textWidth, tickSize } from './typography.ts'
import { valueEnds } from './value-ends.ts'
import { type ValueTick, valueTicks } from './value-ticks.ts'

/** Where the values of one panel lie. */
export type PanelLayout = Readonly<{
  top: number
  bottom: number
  y: (value: number) => number
  ticks: readonly ValueTick[]
  /** Whether the axis leaves out zero. */
  cut: boolean
}>

/** Where everything of the figure lies. */
export type MeasureLayout = Readonly<{
  left: number
  right: number
  bottom: number
  height: number
  x: (date: string) => number
  panels: Readonly<Record<Series, PanelLayout>>
  /** The periods named along the axis, and those of them under which the year stands. */
  ticks: readonly Readonly<{ date: string; hasYear: boolean }>[]
}>

const panelHeight = 118
const labelHeight = 30
const panelGap = 18
const ticksHeight = 46
const tickGap = 14
const wanted = 3

/** Lays out the three panels under each other, women's and men's with the same scale. */
export function layoutMeasurePanels(
  language: Language,
  data: MeasureChartRows,
  { width, top }: Readonly<{ width: number; top: number }>,
): MeasureLayout {
  const both = [...valuesIn(data, 'women'), ...valuesIn(data, 'men')]
  const scales = {
    women: scaleOf(language, both),
    men: scaleOf(language, both),
    gap: scaleOf(language, [0, ...valuesIn(data, 'gap')]),
  }
  const widest = Math.max(
    ...Object.values(scales).flatMap(({ ticks }) => ticks.map(({ label }) => numberWidth(label, tickSize))),
  )
  const [left, right] = [widest + 10, width - 10]
  const panelOf = (one: Series): PanelLayout => {
    const begins = top + series.indexOf(one) * (labelHeight + panelHeight + panelGap) + labelHeight
    const { ends, ...scale } = scales[one]
    const y = scaleLinear(ends, [begins + panelHeight, begins])
    return { ...scale, top: begins, bottom: begins + panelHeight, y }
  }
  const panels = { women: panelOf('women'), men: panelOf('men'), gap: panelOf('gap') }
  const dates = data.points.map(({ date }) => date)
  const [first, last] = [dayNumber(dates[0] ?? '1970-01-01'), dayNumber(dates.at(-1) ?? '1970-01-01')]
  const place = scaleLinear([first, last], [left + 14, right - 14])
  const bottom = panels.gap.bottom
  return {
    left,
    right,
    bottom,
    height: bottom + ticksHeight,
    x: (date) => (first === last ? (left + right) / 2 : place(dayNumber(date))),
    panels,
    ticks: chooseTicks(language, data, right - left - 28),
  }
}

/** Everything that has to fit on the axis of a series: its values, and its middle and limits where they are drawn. */
function valuesIn({ analysis, chart }: MeasureChartRows, one: Series): readonly number[] {
  const { points, run, control } = analysis[one]
  const lines =
    chart === 'run'
      ? [run?.median]
      : [
          control?.centre,
          ...(control?.limits ?? []).flatMap((limit) => (limit ? [limit.lower, limit.upper] : [])),
        ]
  return [...points.map(({ value }) => value), ...lines.filter((value) => value !== undefined)]
}

function scaleOf(language: Language, values: readonly number[]) {
  const { ends, cut } = values.length === 0 ? { ends: [0, 1] as const, cut: false } : valueEnds(values)
  const scale = scaleLinear(ends, [0, 1]).nice(wanted)
  return { ends: scale.domain(), cut, ticks: valueTicks(language, scale, wanted) }
}

/** As many periods as have room, the last one always among them, at even distances counted back from it. */
function chooseTicks(language: Language, { measure, points }: MeasureChartRows, room: number) {
  const dates = points.map(({ date }) => date)
  const widest = Math.max(
    40,
    ...dates.map((date) => textWidth(periodTick(language, measure.every, date), tickSize)),
  )
  const most = Math.max(2, Math.floor(room / (widest + tickGap)))
  const step = Math.max(1, Math.ceil(dates.length / most))
  const chosen = dates.filter((_, i) => (dates.length - 1 - i) % step === 0)
  return chosen.map((date, i) => ({
    date,
    hasYear:
      measure.every !== 'year' &&
      (i === 0 || periodYear(measure.every, date) !== periodYear(measure.every, chosen[i - 1]!)),
  }))
}
