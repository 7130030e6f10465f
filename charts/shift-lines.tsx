import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import { formatNumber } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { BreakLine } from './break-line.tsx'
import { cellOf } from './figure-table.ts'
import { type FigureProps, Frame, fullWidth, narrowWidth } from './frame.tsx'
import { layoutLegend, Legend } from './legend.tsx'
import { LinesOfText } from './lines-of-text.tsx'
import { Mark, round } from './mark.tsx'
import { palette } from './palette.ts'
import {
  pointsInOrder,
  shareOfMax,
  shiftLinesDescription,
  type ShiftLinesRows,
  type ShiftPoint,
  type ShiftSegment,
  sumText,
} from './shift-lines-words.ts'
import { tickSize, wrapText } from './typography.ts'

const plotHeight = 220
const axisWidth = 48
const occasionHeight = 44
const room = 40
const asideWidth = 18

/**
 * Points as a share of the highest possible over the occasions. The line breaks where the instrument version or the
 * level changes: each unbroken part has its own sign and is named above; a dashed upright line stands at the break.
 * The axis always runs from 0 to 100 %, so that a small shift looks small.
 */
export function ShiftLines({
  language,
  id,
  title,
  width = fullWidth,
  ...data
}: FigureProps & ShiftLinesRows) {
  const layout = layoutLines(data, width)
  return (
    <Frame
      id={id}
      title={title}
      description={shiftLinesDescription(language, data)}
      width={width}
      height={layout.bottom + occasionHeight}
    >
      <Legend layout={layout.legend} />
      <Axes language={language} data={data} layout={layout} width={width} />
      <Breaks data={data} layout={layout} word={textsIn(language).charts.lineBreaks} />
      {data.segments.map((segment, i) => (
        <path
          key={i}
          d={pathOf(segment, layout) ?? ''}
          fill="none"
          stroke={palette.accent}
          strokeWidth={2}
          strokeDasharray={i % 2 === 1 ? '6 4' : undefined}
        />
      ))}
      {pointsInOrder(data).map(({ occasion, segment, point }, row) => {
        const share = shareOfMax(point)
        if (share === null) return null
        const x = layout.x(occasion.key) + layout.aside(segment)
        const above = isHighest(data, point.occasion, share)
        return (
          <g key={row} {...cellOf(row, 3, sumText(language, point))}>
            <Mark x={x} y={layout.y(share)} shape={data.segments.indexOf(segment)} />
            <text
              x={round(x)}
              y={round(layout.y(share)) + (above ? -13 : 24)}
              textAnchor="middle"
              fontSize={tickSize}
            >
              {width <= narrowWidth ? formatNumber(language, share * 100) + ' %' : sumText(language, point)}
            </text>
          </g>
        )
      })}
    </Frame>
  )
}

type Layout = ReturnType<typeof layoutLines>

function layoutLines(data: ShiftLinesRows, width: number) {
  const legend = layoutLegend(
    data.segments.map(({ label }, shape) => ({
      label,
      draw: (x: number, y: number) => <Mark x={x} y={y} shape={shape} />,
    })),
    width,
  )
  const top = legend.height + room
  const bottom = top + plotHeight
  const keys = data.occasions.map(({ key }) => key)
  const points = scalePoint(keys, [axisWidth, width]).padding(0.5)
  return {
    legend,
    top,
    bottom,
    x: (key: string) => points(key) ?? axisWidth,
    step: keys.length > 1 ? points.step() : width - axisWidth,
    y: scaleLinear([0, 1], [bottom, top]),
    aside: (segment: ShiftSegment) => asideOf(data.segments, segment),
  }
}

/** A point without any rating breaks the line too: nothing is drawn over what is not known. */
function pathOf(segment: ShiftSegment, { x, y, aside }: Layout): string | null {
  return line<ShiftPoint>()
    .defined((point) => shareOfMax(point) !== null)
    .x((point) => round(x(point.occasion) + aside(segment)))
    .y((point) => round(y(shareOfMax(point) ?? 0)))(segment.points.slice())
}

/** Lines that have an occasion in common stand a little beside each other, so that no sign hides another. */
function asideOf(segments: readonly ShiftSegment[], segment: ShiftSegment): number {
  const keys = new Set(segment.points.map(({ occasion }) => occasion))
  const together = segments.filter(({ points }) => points.some(({ occasion }) => keys.has(occasion)))
  return (together.indexOf(segment) - (together.length - 1) / 2) * asideWidth
}

/** Numbers of several lines at one occasion must not lie on each other: the highest has its number above. */
function isHighest({ segments }: ShiftLinesRows, occasion: string, share: number): boolean {
  const shares = segments
    .flatMap(({ points }) => points)
    .filter((point) => point.occasion === occasion)
    .map((point) => shareOfMax(point) ?? 0)
  return share >= Math.max(...shares)
}

type AxesProps = Readonly<{ language: 'sv' | 'en'; data: ShiftLinesRows; layout: Layout; width: number }>

function Axes({ language, data, layout, width }: AxesProps) {
  return (
    <>
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <g key={share}>
          <line x1={axisWidth} x2={width} y1={layout.y(share)} y2={layout.y(share)} stroke={palette.grid} />
          <text
            x={axisWidth - 8}
            y={layout.y(share) + 5}
            textAnchor="end"
            fontSize={tickSize}
            fill={palette.subtle}
          >
            {formatNumber(language, share * 100)} %
          </text>
        </g>
      ))}
      {data.occasions.map(({ key, label }) => (
        <LinesOfText
          key={key}
          lines={wrapText(label, layout.step - 6, tickSize).slice(0, 2)}
          x={round(layout.x(key))}
          y={layout.bottom + 20}
          from="top"
          anchor="middle"
          size={tickSize}
        />
      ))}
    </>
  )
}

/** Between two occasions that no line joins, where lines end before and others begin after. */
function Breaks({ data, layout, word }: { data: ShiftLinesRows; layout: Layout; word: string }) {
  const keys = data.occasions.map(({ key }) => key)
  const spans = data.segments.map(({ points }) => points.map(({ occasion }) => keys.indexOf(occasion)))
  return keys.slice(1).map((key, i) => {
    const joined = spans.some((span) => span.some((at) => at <= i) && span.some((at) => at > i))
    if (joined || data.segments.length < 2) return null
    const x = round((layout.x(keys[i]!) + layout.x(key)) / 2)
    return (
      <g key={key} data-break={key}>
        <BreakLine x={x} top={layout.top - 8} bottom={layout.bottom} word={word} />
      </g>
    )
  })
}
