import { scaleLinear } from 'd3-scale'
import { formatNumber } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import {
  distributionStripDescription,
  type DistributionStripRows,
  stripColumns,
  type StripRow,
  stripRows,
  stripText,
} from './distribution-strip-words.ts'
import { cellOf } from './figure-table.ts'
import { measureName } from './figure-text.ts'
import { type FigureProps, Frame, fullWidth } from './frame.tsx'
import { type LegendEntry, layoutLegend, Legend } from './legend.tsx'
import { LinesOfText } from './lines-of-text.tsx'
import { Mark, round } from './mark.tsx'
import { palette } from './palette.ts'
import { textWidth, tickSize } from './typography.ts'
import { valueTicks } from './value-ticks.ts'

const rowHeight = 134
const labelHeight = 48
const axisHeight = 30
const tickRoom = 24
const dot = 5
const swarm = rowHeight - labelHeight - 14

const looks = {
  women: { color: palette.women, shape: 0 },
  men: { color: palette.men, shape: 1 },
  difference: { color: palette.accent, shape: 3 },
} as const

/**
 * Where all municipalities, or regions, lie: a dot for each, the median as an upright line, the own one marked and named.
 * Dots that would cover each other are piled up. Nobody else is named, and whoever's figures may not be shown is not
 * there.
 */
export function DistributionStrip({
  language,
  id,
  title,
  width = fullWidth,
  ...data
}: FigureProps & DistributionStripRows) {
  const rows = stripRows(data)
  const legend = layoutLegend(legendOf(language, data), width)
  const axis = layoutAxis(
    language,
    rows.flatMap(({ spread }) => [spread.low, spread.high]),
    width,
  )
  const { x } = axis
  const bottom = legend.height + rows.length * rowHeight
  return (
    <Frame
      id={id}
      title={title}
      description={distributionStripDescription(language, data)}
      width={width}
      height={bottom + axisHeight}
    >
      <Legend layout={legend} />
      <Axis axis={axis} top={legend.height} bottom={bottom} />
      {rows.map((row, i) => (
        <g key={row.measure}>
          <LinesOfText
            lines={[measureName(language, row.measure, data.of)]}
            x={0}
            y={legend.height + i * rowHeight + 16}
            from="top"
            weight={600}
          />
          <Dots row={row} x={x} y={legend.height + i * rowHeight + labelHeight + swarm / 2} />
          <Marked
            {...{ language, data, row, x, width, index: i }}
            y={legend.height + i * rowHeight + labelHeight + swarm / 2}
          />
        </g>
      ))}
    </Frame>
  )
}

/** As many numbers as have room, each whole on the drawing. */
function layoutAxis(language: 'sv' | 'en', values: readonly number[], width: number) {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const ends = low === high ? [low - 1, high + 1] : [low, high]
  const widest = textWidth(formatNumber(language, Math.max(Math.abs(low), Math.abs(high)), 1), tickSize)
  const count = Math.max(2, Math.min(6, Math.floor(width / (widest + tickRoom))))
  const x = scaleLinear(ends, [0, width]).nice(count)
  const labels = valueTicks(language, x, count)
  const inset = Math.max(16, ...labels.map(({ label }) => textWidth(label, tickSize) / 2))
  return { x: x.range([inset, width - inset]), labels }
}

function legendOf(language: 'sv' | 'en', { distribution, ownName }: DistributionStripRows): LegendEntry[] {
  const words = textsIn(language).figureCharts.strip
  return [
    {
      label: words.others[distribution.kind],
      draw: (x, y) => <circle cx={x} cy={y} r={dot / 2} fill={palette.subtle} />,
    },
    {
      label: words.medianLegend,
      draw: (x, y) => <line x1={x} x2={x} y1={y - 9} y2={y + 9} stroke={palette.ink} strokeWidth={3} />,
    },
    ...(ownName === null
      ? []
      : [
          {
            label: ownName,
            draw: (x: number, y: number) => <Mark x={x} y={y} shape={0} color={palette.ink} />,
          },
        ]),
  ]
}

type Scale = ReturnType<typeof scaleLinear<number>>

type AxisProps = Readonly<{ axis: ReturnType<typeof layoutAxis>; top: number; bottom: number }>

function Axis({ axis: { x, labels }, top, bottom }: AxisProps) {
  return labels.map(({ value, label }) => (
    <g key={value}>
      <line
        x1={round(x(value))}
        x2={round(x(value))}
        y1={top + 24}
        y2={bottom}
        stroke={value === 0 ? palette.subtle : palette.grid}
      />
      <text x={round(x(value))} y={bottom + 20} textAnchor="middle" fontSize={tickSize} fill={palette.subtle}>
        {label}
      </text>
    </g>
  ))
}

/** One path for all dots: a line of no length with round ends is a dot. */
function Dots({ row, x, y }: { row: StripRow; x: Scale; y: number }) {
  const piles = new Map<number, number>()
  for (const value of row.values) {
    const at = Math.round(x(value) / dot) * dot
    piles.set(at, (piles.get(at) ?? 0) + 1)
  }
  const tallest = Math.max(...piles.values())
  const step = Math.min(dot, swarm / tallest)
  const d = [...piles]
    .map(([at, count]) =>
      Array.from({ length: count }, (_, i) => `M${at} ${round(y + (i - (count - 1) / 2) * step)}h0`).join(''),
    )
    .join('')
  return (
    <path
      d={d}
      stroke={looks[row.measure].color}
      strokeWidth={dot - 0.8}
      strokeLinecap="round"
      opacity={0.55}
    />
  )
}

type MarkedProps = Readonly<{
  language: 'sv' | 'en'
  data: DistributionStripRows
  row: StripRow
  index: number
  x: Scale
  y: number
  width: number
}>

/** The median, and the own one above the others with its value. */
function Marked({ language, data, row, index, x, y, width }: MarkedProps) {
  const cell = (name: (typeof stripColumns)[number], value: number) =>
    cellOf(index, stripColumns.indexOf(name) + 1, stripText(language, row, value, data.decimals))
  const { median } = row.spread
  const half = swarm / 2 + 2
  return (
    <>
      <line
        x1={round(x(median))}
        x2={round(x(median))}
        y1={y - half}
        y2={y + half}
        stroke={palette.ink}
        strokeWidth={3}
        {...cell('median', median)}
      />
      {row.own !== null && (
        <g {...cell('own', row.own)}>
          <circle cx={round(x(row.own))} cy={y} r={11} fill={palette.paper} stroke={palette.ink} />
          <Mark x={x(row.own)} y={y} {...looks[row.measure]} />
          <OwnLabel
            text={`${data.ownName} ${stripText(language, row, row.own, data.decimals)}`}
            {...{ x: x(row.own), y: y - half - 4, width }}
          />
        </g>
      )}
    </>
  )
}

function OwnLabel({ text, x, y, width }: Readonly<{ text: string; x: number; y: number; width: number }>) {
  const half = (textWidth(text) * 1.05) / 2
  const middle = Math.min(Math.max(x, half), width - half)
  return (
    <text
      x={round(middle)}
      y={round(y)}
      textAnchor="middle"
      fontWeight={600}
      stroke={palette.paper}
      strokeWidth={4}
      paintOrder="stroke"
    >
      {text}
    </text>
  )
}
