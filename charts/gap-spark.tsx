import { line } from 'd3-shape'
import { scaleLinear } from 'd3-scale'
import type { FigureYear } from '#domain/indicators/figure-year.ts'
import type { Classification } from '#domain/indicators/key-figure.ts'
import { formatNumber } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { type Measure, measureName, measuresOf, measureValue } from './figure-text.ts'
import { type FigureProps, Frame } from './frame.tsx'
import { Mark, round } from './mark.tsx'
import { palette } from './palette.ts'
import { spreadLabels } from './spread-labels.ts'
import { textWidth, tickSize } from './typography.ts'

export type GapSparkRows = Readonly<{
  classification: Pick<Classification, 'kind' | 'of'>
  decimals: number
  years: readonly FigureYear[]
}>

const sparkWidth = 300
const height = 104
const top = 12
const bottom = 78
const left = 6
const labelGap = 17

const looks = {
  women: { color: palette.women, shape: 0 },
  men: { color: palette.men, shape: 1 },
  total: { color: palette.accent, shape: 3 },
  difference: { color: palette.accent, shape: 3 },
} as const

/**
 * Women and men over the years in little room: a line each that begins and ends in a sign of its own, named at its end
 * with the latest figure. The axis has zero on it, so that a small difference looks small. Lines break where figures are
 * missing. A ready-made gap has one line about zero.
 */
export function GapSpark({ language, id, title, width = sparkWidth, ...rows }: FigureProps & GapSparkRows) {
  const data = { ...rows, years: withoutEmptyEnds(rows) }
  const layout = layoutSpark(language, data, width)
  const [first, last] = [data.years[0], data.years.at(-1)]
  if (layout === null || !first || !last) return null
  return (
    <Frame id={id} title={title} description={layout.description} width={width} height={height}>
      <line x1={left} x2={layout.right} y1={layout.y(0)} y2={layout.y(0)} stroke={palette.grid} />
      {layout.lines.map(({ measure, label, labelY }) => (
        <g key={measure}>
          <SparkLine years={data.years} measure={measure} layout={layout} />
          <text
            x={layout.right + 12}
            y={round(labelY)}
            fill={looks[measure].color}
            fontSize={tickSize}
            fontWeight={600}
          >
            {label}
          </text>
        </g>
      ))}
      <text x={left} y={height - 6} fontSize={tickSize} fill={palette.subtle}>
        {first.year}
      </text>
      {last.year > first.year && (
        <text x={layout.right} y={height - 6} fontSize={tickSize} fill={palette.subtle} textAnchor="end">
          {last.year}
        </text>
      )}
    </Frame>
  )
}

/** Years before the first and after the last figure by sex would only be room. */
function withoutEmptyEnds({ years, classification }: GapSparkRows): readonly FigureYear[] {
  const known = (one: FigureYear) =>
    measuresOf(classification).some((measure) => measureValue(one, measure) !== null)
  return years.slice(Math.max(0, years.findIndex(known)), years.findLastIndex(known) + 1)
}

type Layout = NonNullable<ReturnType<typeof layoutSpark>>

function layoutSpark(
  language: 'sv' | 'en',
  { classification, years, decimals }: GapSparkRows,
  width: number,
) {
  const measures = measuresOf(classification).flatMap((measure) => {
    const known = years.filter((one) => measureValue(one, measure) !== null)
    return known.length === 0 ? [] : [{ measure, known }]
  })
  if (measures.length === 0) return null
  const values = measures.flatMap(({ measure, known }) => known.map((one) => measureValue(one, measure)!))
  const text = (one: FigureYear, measure: Measure) =>
    formatNumber(language, measureValue(one, measure)!, decimals)
  const labels = measures.map(({ measure, known }) => {
    const name = measureName(language, measure, classification.of)
    return `${name} ${text(known.at(-1)!, measure)}`
  })
  const right = width - 16 - Math.max(...labels.map((label) => textWidth(label, tickSize) * 1.12))
  const [start, end] = [years[0]!.year, years.at(-1)!.year]
  const x = scaleLinear([start, Math.max(end, start + 1)], [left + 4, right - 4])
  const ends = [Math.min(0, ...values), Math.max(0, ...values)]
  const y = scaleLinear(ends[0] === ends[1] ? [0, 1] : ends, [bottom, top])
  const places = spreadLabels(
    measures.map(({ measure, known }) => y(measureValue(known.at(-1)!, measure)!) + 5),
    labelGap,
  )
  const words = textsIn(language).gaps.spark
  const description = measures
    .map(({ measure, known }) =>
      words.described({
        name: measureName(language, measure, classification.of),
        first: text(known[0]!, measure),
        firstYear: known[0]!.year,
        last: text(known.at(-1)!, measure),
        lastYear: known.at(-1)!.year,
      }),
    )
    .join(' ')
  const lines = measures.map(({ measure }, i) => ({ measure, label: labels[i]!, labelY: places[i]! }))
  return { right, x, y, lines, description }
}

type LineProps = Readonly<{ years: readonly FigureYear[]; measure: Measure; layout: Layout }>

function SparkLine({ years, measure, layout: { x, y } }: LineProps) {
  const known = years.filter((one) => measureValue(one, measure) !== null)
  const path = line<FigureYear>()
    .defined((one) => measureValue(one, measure) !== null)
    .x((one) => round(x(one.year)))
    .y((one) => round(y(measureValue(one, measure) ?? 0)))(years.slice())
  // A year between two that are missing has no line, so it has a sign.
  const alone = known.filter(({ year }) => !known.some((other) => Math.abs(other.year - year) === 1))
  const signs = [...new Set([known[0]!, ...alone, known.at(-1)!])]
  return (
    <>
      <path d={path ?? ''} fill="none" stroke={looks[measure].color} strokeWidth={2} />
      {signs.map((one) => (
        <Mark
          key={one.year}
          x={x(one.year)}
          y={y(measureValue(one, measure)!)}
          {...looks[measure]}
          size="small"
        />
      ))}
    </>
  )
}
