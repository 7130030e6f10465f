import { line } from 'd3-shape'
import type { Series } from '#domain/measures/analyse-measure.ts'
import { indexOfPeriod } from '#domain/measures/period.ts'
import { valuesOf } from '#domain/measures/values-of.ts'
import { textsIn } from '#texts/texts.ts'
import { cellOf } from './figure-table.ts'
import { columnOfSeries, type MeasureChartRows } from './measure-chart-words.ts'
import { limitDash, ringSize } from './measure-legend.tsx'
import type { MeasureLayout } from './measure-panel-layout.ts'
import { measureUnit, seriesName, seriesValue } from './measure-words.ts'
import { Mark, round } from './mark.tsx'
import { palette } from './palette.ts'
import { labelSize } from './typography.ts'
import { ValueAxis } from './value-axis.tsx'

const looks: Readonly<Record<Series, Readonly<{ color: string; shape: number }>>> = {
  women: { color: palette.women, shape: 0 },
  men: { color: palette.men, shape: 1 },
  gap: { color: palette.accent, shape: 3 },
}

/** From so many points on they stand close. */
const closePoints = 20

type Props = Readonly<{
  language: 'sv' | 'en'
  data: MeasureChartRows
  decimals: number
  layout: MeasureLayout
  of: Series
}>

/** One series: its name, its axis, its middle and limits, its line and its points. */
export function MeasurePanel(props: Props) {
  const { language, data, layout, of } = props
  const { measure, chart } = data
  const panel = layout.panels[of]
  const name =
    of === 'gap' ? textsIn(language).measures.charts.gapOf[measure.of] : seriesName(language, measure.of, of)
  const unit = measureUnit(language, measure, of)
  return (
    <g>
      <Mark x={8} y={panel.top - 17} {...looks[of]} />
      <text x={22} y={panel.top - 12} fontSize={labelSize} fontWeight={600}>
        {unit === '' ? name : `${name}, ${unit}`}
      </text>
      <ValueAxis {...panel} left={layout.left} right={layout.right} />
      <Baseline data={data} layout={layout} of={of} />
      {chart === 'run' ? <Middle {...props} /> : <Limits {...props} />}
      {stretchesOf(data, of).map((stretch) => (
        <path
          key={stretch[0]!.date}
          d={
            line<Stretch[number]>()
              .x(({ date }) => round(layout.x(date)))
              .y(({ value }) => round(panel.y(value)))([...stretch]) ?? ''
          }
          fill="none"
          stroke={looks[of].color}
          strokeWidth={2}
        />
      ))}
      <Points {...props} />
    </g>
  )
}

type Stretch = readonly Readonly<{ date: string; value: number }>[]

/** Days that nothing is done on, such as a weekend with a holiday beside it, break no line of days. */
const closedDays = 4

/** The points that a line goes through without a period in between that is missing or not shown. */
function stretchesOf({ measure, analysis }: MeasureChartRows, of: Series): readonly Stretch[] {
  const longest = measure.every === 'day' ? closedDays : 1
  const stretches: Stretch[] = []
  for (const point of analysis[of].points) {
    const last = stretches.at(-1)
    const before = last?.at(-1)
    const apart = before
      ? indexOfPeriod(point.date, measure.every) - indexOfPeriod(before.date, measure.every)
      : Infinity
    if (last && apart <= longest) stretches[stretches.length - 1] = [...last, point]
    else stretches.push([point])
  }
  return stretches
}

/** An upright line where the time ends that later points are held against. */
function Baseline({ data, layout, of }: Pick<Props, 'data' | 'layout' | 'of'>) {
  const { measure, points, analysis } = data
  const after = points.findIndex(({ date }) => measure.baselineEnd !== null && date > measure.baselineEnd)
  if (!analysis[of].fromBaseline || after <= 0) return null
  const x = round((layout.x(points[after - 1]!.date) + layout.x(points[after]!.date)) / 2)
  const { top, bottom } = layout.panels[of]
  return <line x1={x} x2={x} y1={top} y2={bottom} stroke={palette.subtle} strokeDasharray="2 4" />
}

/** The median, and over it the unusually long run as a thick stretch. */
function Middle({ data, layout, of }: Props) {
  const { run, points } = data.analysis[of]
  if (run === null) return null
  const y = round(layout.panels[of].y(run.median))
  const long = run.signals?.longRun ? run.longest : null
  return (
    <>
      <line x1={round(layout.left)} x2={layout.right} y1={y} y2={y} stroke={palette.ink} strokeWidth={1.5} />
      {long && (
        <line
          x1={round(layout.x(points[long.from]!.date))}
          x2={round(layout.x(points[long.to]!.date))}
          y1={y}
          y2={y}
          stroke={palette.ink}
          strokeWidth={6}
        />
      )}
    </>
  )
}

/** Centre line and limits; where the limits differ from point to point they go in steps. */
function Limits({ data, layout, of }: Props) {
  const { control, points } = data.analysis[of]
  if (control === null) return null
  const { y } = layout.panels[of]
  const centre = round(y(control.centre))
  return (
    <>
      <line
        x1={round(layout.left)}
        x2={layout.right}
        y1={centre}
        y2={centre}
        stroke={palette.ink}
        strokeWidth={1.5}
      />
      {(['lower', 'upper'] as const).map((end) => (
        <path
          key={end}
          d={points
            .flatMap((_, i) => {
              const limit = control.limits[i]
              if (!limit) return []
              const [from, to] = stepOf(points, i, layout)
              return [`M${from},${round(y(limit[end]))}H${to}`]
            })
            .join('')}
          fill="none"
          stroke={palette.ink}
          strokeWidth={1.5}
          strokeDasharray={limitDash}
        />
      ))}
    </>
  )
}

/** From halfway to the point before to halfway to the one after. */
function stepOf(
  points: readonly Readonly<{ date: string }>[],
  i: number,
  { x, left, right }: MeasureLayout,
): readonly [number, number] {
  const at = x(points[i]!.date)
  const [before, after] = [points[i - 1], points[i + 1]]
  return [round(before ? (x(before.date) + at) / 2 : left), round(after ? (at + x(after.date)) / 2 : right)]
}

function Points({ language, data, decimals, layout, of }: Props) {
  const { measure, points, chart, analysis } = data
  const size = points.length > closePoints ? 'small' : 'normal'
  const signals = new Set(
    chart === 'control'
      ? analysis[of].control?.signals.map(({ index }) => analysis[of].points[index]!.date)
      : [],
  )
  return points.map((point, row) => {
    const value = valuesOf(measure.kind, point)[of]
    if (value === null) return null
    const [x, y] = [layout.x(point.date), layout.panels[of].y(value)]
    return (
      <g key={point.date} {...cellOf(row, columnOfSeries(of), seriesValue(language, of, value, decimals))}>
        <Mark x={x} y={y} {...looks[of]} size={size} />
        {signals.has(point.date) && (
          <circle cx={round(x)} cy={round(y)} r={ringSize} fill="none" stroke={palette.ink} strokeWidth={2} />
        )}
      </g>
    )
  })
}
