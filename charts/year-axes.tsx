import { scaleLinear } from 'd3-scale'
import { formatNumber } from '#texts/formats.ts'
import { narrowWidth } from './frame.tsx'
import { round } from './mark.tsx'
import { palette } from './palette.ts'
import { numberWidth, tickSize } from './typography.ts'

/** Where years and values lie on a drawing. */
export type YearAxesLayout = Readonly<{
  left: number
  right: number
  top: number
  bottom: number
  x: (year: number) => number
  y: (value: number) => number
  ticks: readonly Readonly<{ value: number; label: string }>[]
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

/**
 * Lays out years against values. The axis has zero on it, unless the lines would then be squeezed into less than a third
 * of the height.
 */
export function layoutYearAxes({
  language,
  years,
  values,
  width,
  top,
  height,
  aside,
}: Input): YearAxesLayout {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const whole = [Math.min(0, low), Math.max(0, high)] as const
  const cut = high - low < (whole[1] - whole[0]) / 3 && low * high > 0 && high > low
  const bottom = top + height
  const ends = cut ? [low, high] : whole[0] === whole[1] ? [0, 1] : whole
  const y = scaleLinear(ends, [bottom, top]).nice(4)
  const ticks = y.ticks(4)
  const decimals = Math.max(0, ...ticks.map((tick) => (String(tick).split('.')[1] ?? '').length))
  const labels = ticks.map((value) => ({ value, label: formatNumber(language, value, decimals) }))
  const left = axisGap + Math.max(...labels.map(({ label }) => numberWidth(label, tickSize)))
  const inset = width <= narrowWidth ? 12 : 20
  const right = width - aside
  const [first, last] = [years[0]!, years.at(-1)!]
  const place = scaleLinear([first, last], [left + inset, right - inset])
  const x = (year: number) => (first === last ? (left + right) / 2 : place(year))
  return { left, right, top, bottom, x, y, ticks: labels, cut, years: yearTicks(first, last, right - left) }
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
      {ticks.map(({ value, label }) => (
        <g key={value}>
          <line
            x1={round(left)}
            x2={right}
            y1={round(y(value))}
            y2={round(y(value))}
            stroke={value === 0 ? palette.subtle : palette.grid}
          />
          <text
            x={round(left - 8)}
            y={round(y(value)) + 5}
            textAnchor="end"
            fontSize={tickSize}
            fill={palette.subtle}
          >
            {label}
          </text>
        </g>
      ))}
      {years.map((year) => (
        <text key={year} x={round(x(year))} y={bottom + 22} textAnchor="middle" fontSize={tickSize}>
          {year}
        </text>
      ))}
    </>
  )
}
