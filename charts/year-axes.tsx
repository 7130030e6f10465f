import { scaleLinear } from 'd3-scale'
import { narrowWidth } from './frame.tsx'
import { round } from './mark.tsx'
import { numberWidth, tickSize } from './typography.ts'
import { ValueAxis } from './value-axis.tsx'
import { valueEnds } from './value-ends.ts'
import { type ValueTick, valueTicks } from './value-ticks.ts'

/** Where years and values lie on a drawing. */
export type YearAxesLayout = Readonly<{
  left: number
  right: number
  top: number
  bottom: number
  x: (year: number) => number
  y: (value: number) => number
  ticks: readonly ValueTick[]
  years: readonly number[]
  /** Whether the axis leaves out zero. */
  cut: boolean
}>

type Input = Readonly<{
  language: 'sv' | 'en'
  years: readonly number[]
  values: readonly number[]
  width: number
  top: number
  height: number
  /** Room to the right of the last year. */
  aside: number
}>

const yearWidth = 52
const axisGap = 10

/** Lays out years against values, with zero on the axis where there is room for it (`valueEnds`). */
export function layoutYearAxes({
  language,
  years,
  values,
  width,
  top,
  height,
  aside,
}: Input): YearAxesLayout {
  const { ends, cut } = valueEnds(values)
  const bottom = top + height
  const y = scaleLinear(ends, [bottom, top]).nice(4)
  const ticks = valueTicks(language, y, 4)
  const left = axisGap + Math.max(...ticks.map(({ label }) => numberWidth(label, tickSize)))
  const inset = width <= narrowWidth ? 12 : 20
  const right = width - aside
  const [first, last] = [years[0]!, years.at(-1)!]
  const place = scaleLinear([first, last], [left + inset, right - inset])
  const x = (year: number) => (first === last ? (left + right) / 2 : place(year))
  return { left, right, top, bottom, x, y, ticks, cut, years: yearTicks(first, last, right - left) }
}

/** As many years as have room, the last one always among them, at even distances counted back from it. */
function yearTicks(first: number, last: number, room: number): readonly number[] {
  const most = Math.max(2, Math.floor(room / yearWidth))
  const step = Math.max(1, Math.ceil((last - first + 1) / most))
  const count = Math.floor((last - first) / step) + 1
  return Array.from({ length: count }, (_, i) => last - (count - 1 - i) * step)
}

/** Lines for values, their numbers to the left, years below. */
export function YearAxes({ layout }: { layout: YearAxesLayout }) {
  const { left, right, bottom, x, y, ticks, years } = layout
  return (
    <>
      <ValueAxis {...{ ticks, left, right, y }} />
      {years.map((year) => (
        <text key={year} x={round(x(year))} y={bottom + 22} textAnchor="middle" fontSize={tickSize}>
          {year}
        </text>
      ))}
    </>
  )
}
