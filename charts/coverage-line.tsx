import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import type { CoverageAt } from '#domain/coverage/measure-coverage.ts'
import { textsIn } from '#texts/texts.ts'
import { coverageLineDescription, type CoverageLineRows, percentOf } from './coverage-line-words.ts'
import { cellOf } from './figure-table.ts'
import { type FigureProps, Frame, fullWidth, narrowWidth } from './frame.tsx'
import { Mark, round } from './mark.tsx'
import { palette } from './palette.ts'
import { tickSize } from './typography.ts'

const plotHeight = 200
const top = 28
const bottom = top + plotHeight
const axisWidth = 52
const inset = 24

/** The share that is split by sex over time. The axis runs from 0 to 100 percent; n stands at the first and last point. */
export function CoverageLine({
  language,
  id,
  title,
  width = fullWidth,
  ...data
}: FigureProps & CoverageLineRows) {
  const t = textsIn(language).coverage
  const { points } = data
  const times = points.map(({ day }) => yearsOf(day))
  const [first, last] = [times[0]!, times.at(-1)!]
  const place = scaleLinear([first, last], [axisWidth + inset, width - inset])
  const x = (day: string) => (first === last ? (axisWidth + width) / 2 : place(yearsOf(day)))
  const y = scaleLinear([0, 1], [bottom, top])
  const path = line<CoverageAt>()
    .defined(({ all }) => all.share !== null)
    .x(({ day }) => round(x(day)))
    .y(({ all }) => round(y(all.share ?? 0)))
  return (
    <Frame
      id={id}
      title={title}
      description={coverageLineDescription(language, data)}
      width={width}
      height={bottom + 34}
    >
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <g key={share}>
          <line x1={axisWidth} x2={width} y1={y(share)} y2={y(share)} stroke={palette.grid} />
          <text x={axisWidth - 8} y={y(share) + 5} textAnchor="end" fontSize={tickSize} fill={palette.subtle}>
            {t.percent(percentOf(language, share))}
          </text>
        </g>
      ))}
      {yearsShown(first, last, width).map((year) => (
        <text
          key={year}
          x={round(first === last ? (axisWidth + width) / 2 : place(endOf(year, first, last)))}
          y={bottom + 24}
          textAnchor="middle"
          fontSize={tickSize}
        >
          {year}
        </text>
      ))}
      <path d={path([...points]) ?? ''} fill="none" stroke={palette.accent} strokeWidth={2.5} />
      {points.map(({ day, all }, row) =>
        all.share === null ? null : (
          <g key={day} {...cellOf(row, 1, t.percent(percentOf(language, all.share)))}>
            <Mark x={x(day)} y={y(all.share)} />
            {(row === 0 || row === points.length - 1) && (
              <text
                x={round(x(day))}
                y={round(y(all.share)) + (all.share > 0.9 ? 26 : -13)}
                textAnchor={points.length === 1 ? 'middle' : row === 0 ? 'start' : 'end'}
                fontSize={tickSize}
              >
                {`n = ${all.n}`}
              </text>
            )}
          </g>
        ),
      )}
    </Frame>
  )
}

/** A day as years with parts, near enough for a drawing. */
function yearsOf(day: string): number {
  const [year, month, date] = day.split('-').map(Number)
  return year! + (month! - 1) / 12 + (date! - 1) / 372
}

/** Years stand below their last day, where they are measured; the present one below today. */
function endOf(year: number, first: number, last: number): number {
  return Math.max(first, Math.min(year + 0.995, last))
}

function yearsShown(first: number, last: number, width: number): readonly number[] {
  const from = Math.floor(first)
  const step = Math.ceil((Math.floor(last) - from + 1) / (width <= narrowWidth ? 5 : 10))
  return Array.from({ length: Math.floor(last) - from + 1 }, (_, i) => from + i).filter(
    (year) => (Math.floor(last) - year) % step === 0,
  )
}
