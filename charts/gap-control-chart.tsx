import { line } from 'd3-shape'
import { formatSigned } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { cellOf } from './figure-table.ts'
import { measureName } from './figure-text.ts'
import { type FigureProps, Frame, fullWidth, narrowWidth } from './frame.tsx'
import { gapControlDescription, type GapControlRows } from './gap-control-chart-words.ts'
import { type LegendEntry, layoutLegend, Legend } from './legend.tsx'
import { Mark, round } from './mark.tsx'
import { palette } from './palette.ts'
import { lineHeight, tickSize } from './typography.ts'
import { layoutYearAxes, YearAxes, type YearAxesLayout } from './year-axes.tsx'

const plotHeight = 220
const yearsHeight = 34
const room = 58
const manyPoints = 14
const signalShape = 3

/**
 * The difference over the years as a control chart for single values: centre line, natural limits, and a sign of its own
 * for each point that is more than the usual variation. Zero is always on the axis; above it the figure is higher for
 * women. With too few points there are no limits.
 */
export function GapControlChart({
  language,
  id,
  title,
  width = fullWidth,
  ...data
}: FigureProps & GapControlRows) {
  const { points, chart } = data
  const legend = layoutLegend(legendOf(language, data), width)
  const top = legend.height + room
  const axes = points.length === 0 ? null : layoutPoints(language, data, { width, top })
  return (
    <Frame
      id={id}
      title={title}
      description={gapControlDescription(language, data)}
      width={width}
      height={top + plotHeight + yearsHeight}
    >
      <Legend layout={legend} />
      {axes && <YearAxes layout={axes} />}
      {axes && <Sides language={language} data={data} axes={axes} />}
      {axes && chart && <Limits chart={chart} axes={axes} />}
      {axes && (
        <path
          d={
            line<GapControlRows['points'][number]>()
              .x(({ year }) => round(axes.x(year)))
              .y(({ difference }) => round(axes.y(difference)))(points.slice()) ?? ''
          }
          fill="none"
          stroke={palette.accent}
          strokeWidth={2}
        />
      )}
      {axes && <Points language={language} data={data} axes={axes} narrow={width <= narrowWidth} />}
    </Frame>
  )
}

function layoutPoints(language: 'sv' | 'en', data: GapControlRows, at: { width: number; top: number }) {
  const { points, chart } = data
  const differences = points.map(({ difference }) => difference)
  return layoutYearAxes({
    language,
    years: points.map(({ year }) => year),
    values: [0, ...differences, ...(chart ? [chart.lower, chart.upper] : [])],
    ...at,
    height: plotHeight,
    aside: 8,
  })
}

function legendOf(language: 'sv' | 'en', { chart }: GapControlRows): readonly LegendEntry[] {
  const words = textsIn(language).figureCharts
  const dash = (dasharray?: string) => (x: number, y: number) => (
    <line
      x1={x - 9}
      x2={x + 9}
      y1={y}
      y2={y}
      stroke={palette.ink}
      strokeWidth={1.5}
      strokeDasharray={dasharray}
    />
  )
  const point = (shape: number, color: string) => (x: number, y: number) => (
    <Mark x={x} y={y} shape={shape} color={color} />
  )
  return [
    { label: words.difference, draw: point(0, palette.accent) },
    ...(chart
      ? [
          { label: words.gap.centre, draw: dash() },
          { label: words.gap.limits, draw: dash('6 4') },
        ]
      : []),
    ...(chart && chart.signals.length > 0
      ? [{ label: words.gap.signal, draw: point(signalShape, palette.ink) }]
      : []),
  ]
}

/** Which way is which, for the sides of zero that the axis has. */
function Sides({
  language,
  data,
  axes,
}: {
  language: 'sv' | 'en'
  data: GapControlRows
  axes: YearAxesLayout
}) {
  const words = textsIn(language).figureCharts.gap
  const sides = [
    { measure: 'women', side: 'above', shown: axes.ticks.some(({ value }) => value > 0) },
    { measure: 'men', side: 'below', shown: axes.ticks.some(({ value }) => value < 0) },
  ] as const
  return sides
    .filter(({ shown }) => shown)
    .map(({ measure, side }, i) => (
      <text
        key={measure}
        x={0}
        y={axes.top - 16 - (i === 0 ? lineHeight : 0)}
        fontSize={tickSize}
        fill={palette.subtle}
      >
        {words[side](measureName(language, measure, data.of).toLowerCase())}
      </text>
    ))
}

function Limits({ chart, axes }: { chart: NonNullable<GapControlRows['chart']>; axes: YearAxesLayout }) {
  return [chart.mean, chart.lower, chart.upper].map((value, i) => (
    <line
      key={i}
      x1={round(axes.left)}
      x2={axes.right}
      y1={round(axes.y(value))}
      y2={round(axes.y(value))}
      stroke={palette.ink}
      strokeWidth={1.5}
      strokeDasharray={i === 0 ? undefined : '6 4'}
    />
  ))
}

type PointsProps = Readonly<{
  language: 'sv' | 'en'
  data: GapControlRows
  axes: YearAxesLayout
  narrow: boolean
}>

function Points({ language, data, axes, narrow }: PointsProps) {
  const signals = new Set(data.chart?.signals.map(({ index }) => index))
  const size = data.points.length > (narrow ? manyPoints / 2 : manyPoints) ? 'small' : 'normal'
  return data.points.map(({ year, difference }, row) => (
    <g key={year} {...cellOf(row, 1, formatSigned(language, difference, data.decimals))}>
      <Mark
        x={axes.x(year)}
        y={axes.y(difference)}
        shape={signals.has(row) ? signalShape : 0}
        color={signals.has(row) ? palette.ink : palette.accent}
        size={signals.has(row) ? 'normal' : size}
      />
    </g>
  ))
}
