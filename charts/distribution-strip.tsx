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

const rowHeight = 112
const labelHeight = 26
const axisHeight = 30
const inset = 16
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
  const ends = rows.flatMap(({ spread }) => [spread.low, spread.high])
  const x = scaleLinear(endsOf(ends), [inset, width - inset]).nice(5)
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
      <Axis language={language} x={x} top={legend.height} bottom={bottom} />
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

function endsOf(values: readonly number[]): readonly [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return low === high ? [low - 1, high + 1] : [low, high]
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

function Axis({
  language,
  x,
  top,
  bottom,
}: Readonly<{ language: 'sv' | 'en'; x: Scale; top: number; bottom: number }>) {
  const ticks = x.ticks(5)
  const decimals = Math.max(0, ...ticks.map((tick) => (String(tick).split('.')[1] ?? '').length))
  return ticks.map((tick) => (
    <g key={tick}>
      <line
        x1={round(x(tick))}
        x2={round(x(tick))}
        y1={top}
        y2={bottom}
        stroke={tick === 0 ? palette.subtle : palette.grid}
      />
      <text x={round(x(tick))} y={bottom + 20} textAnchor="middle" fontSize={tickSize} fill={palette.subtle}>
        {formatNumber(language, tick, decimals)}
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
