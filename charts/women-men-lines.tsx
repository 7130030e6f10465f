import { line } from 'd3-shape'
import type { FigureYear } from '#domain/indicators/figure-year.ts'
import { textsIn } from '#texts/texts.ts'
import { BreakLine } from './break-line.tsx'
import { cellOf } from './figure-table.ts'
import { type Measure, measureName, measuresOf, measureText, measureValue } from './figure-text.ts'
import { type FigureProps, Frame, fullWidth, narrowWidth } from './frame.tsx'
import { type LegendEntry, layoutLegend, Legend } from './legend.tsx'
import { Mark, round } from './mark.tsx'
import { palette } from './palette.ts'
import { spreadLabels } from './spread-labels.ts'
import { TargetLine, Targets } from './target-line.tsx'
import { textWidth, tickSize } from './typography.ts'
import { columnOf, womenMenLinesDescription, type WomenMenLinesRows } from './women-men-lines-words.ts'
import { layoutYearAxes, YearAxes, type YearAxesLayout } from './year-axes.tsx'

const plotHeight = 260
const yearsHeight = 34
const room = 34
const closeYears = 14
const labelGap = 18

const looks: Readonly<Record<Measure, Readonly<{ color: string; shape: number }>>> = {
  women: { color: palette.women, shape: 0 },
  men: { color: palette.men, shape: 1 },
  total: { color: palette.accent, shape: 3 },
  difference: { color: palette.accent, shape: 3 },
}

/**
 * Women and men over the years as two lines, with the nation's dashed beside them. A line breaks where figures are
 * missing, and is named at its end. A hollow sign is a figure carried forward from the year before. Dashed upright lines
 * stand where the source began to count something else.
 */
export function WomenMenLines({
  language,
  id,
  title,
  width = fullWidth,
  ...data
}: FigureProps & WomenMenLinesRows) {
  const measures = measuresOf(data.classification)
  const legend = layoutLegend(legendOf(language, data), width)
  const { labels, axes } = layoutLines(language, data, { width, top: legend.height + room })
  const small = data.years.length > (width <= narrowWidth ? closeYears / 2 : closeYears)
  const words = textsIn(language).figureCharts
  const description = womenMenLinesDescription(language, data)
  return (
    <Frame
      id={id}
      title={title}
      description={axes?.cut ? `${description} ${words.axisCut}` : description}
      width={width}
      height={legend.height + room + plotHeight + yearsHeight}
    >
      <Legend layout={legend} />
      {axes && <YearAxes layout={axes} />}
      {axes && <Targets targets={data.targets ?? []} axes={axes} />}
      {axes?.cut && (
        <text x={width} y={legend.height + 8} textAnchor="end" fontSize={tickSize} fill={palette.subtle}>
          {words.axisCut}
        </text>
      )}
      {axes && <Breaks data={data} axes={axes} word={words.breakWord} />}
      {axes &&
        measures.map((measure) => (
          <g key={measure}>
            <Line years={data.nation} measure={measure} axes={axes} dashed />
            <NationCells language={language} data={data} measure={measure} axes={axes} />
            <Line years={data.years} measure={measure} axes={axes} />
          </g>
        ))}
      {axes &&
        measures.map((measure) => (
          <Marks key={measure} {...{ language, data, measure, axes }} size={small ? 'small' : 'normal'} />
        ))}
      {axes &&
        labels.map(({ text, x, y, measure }) => (
          <text key={measure} x={round(x)} y={round(y)} fill={looks[measure].color} fontWeight={600}>
            {text}
          </text>
        ))}
    </Frame>
  )
}

function legendOf(language: 'sv' | 'en', data: WomenMenLinesRows): readonly LegendEntry[] {
  const words = textsIn(language).figureCharts
  const measures = measuresOf(data.classification)
  const hollow = data.years.some(({ repeated }) => repeated)
  return [
    ...measures.map((measure) => ({
      label: measureName(language, measure, data.classification.of),
      draw: (x: number, y: number) => <Mark x={x} y={y} {...looks[measure]} />,
    })),
    ...(data.nation.length > 0
      ? [
          {
            label: words.nationLegend,
            draw: (x: number, y: number) => (
              <line x1={x - 9} x2={x + 9} y1={y} y2={y} stroke={palette.ink} strokeDasharray="4 3" />
            ),
          },
        ]
      : []),
    ...(data.targets ?? []).map((target) => ({
      label: target.label,
      draw: (x: number, y: number) => <TargetLine target={target} x1={x - 9} x2={x + 9} y={y} />,
    })),
    ...(hollow
      ? [
          {
            label: words.repeatLegend,
            draw: (x: number, y: number) => <Mark x={x} y={y} filled={false} color={palette.ink} />,
          },
        ]
      : []),
  ]
}

type EndLabel = Readonly<{ measure: Measure; text: string; x: number; y: number }>

/** Null axes where there is nothing to draw. */
function layoutLines(language: 'sv' | 'en', data: WomenMenLinesRows, at: { width: number; top: number }) {
  const measures = measuresOf(data.classification)
  const ends = measures.flatMap((measure) => {
    const last = data.years.findLast((one) => measureValue(one, measure) !== null)
    if (!last) return []
    const value = measureText(language, last, measure, data.decimals)
    const name = measureName(language, measure, data.classification.of)
    return [{ measure, last, text: at.width <= narrowWidth ? value : `${name} ${value}` }]
  })
  const values = [...data.years, ...data.nation].flatMap((one) =>
    measures.map((measure) => measureValue(one, measure)).filter((value) => value !== null),
  )
  values.push(...(data.targets ?? []).map(({ value }) => value))
  if (ends.length === 0) return { axes: null, labels: [] }
  const aside = 8 + Math.max(...ends.map(({ text }) => textWidth(text) * 1.1))
  const years = data.years.map(({ year }) => year)
  const axes = layoutYearAxes({ language, years, values, ...at, height: plotHeight, aside })
  const wanted = ends.map(({ last, measure }) => axes.y(measureValue(last, measure)!) + 5)
  const places = spreadLabels(wanted, labelGap)
  const labels = ends.map(({ measure, text }, i): EndLabel => ({
    measure,
    text,
    x: axes.right - 4,
    y: places[i]!,
  }))
  return { axes, labels }
}

type LineProps = Readonly<{
  years: readonly FigureYear[]
  measure: Measure
  axes: YearAxesLayout
  dashed?: boolean
}>

function Line({ years, measure, axes, dashed = false }: LineProps) {
  const path = line<FigureYear>()
    .defined((one) => measureValue(one, measure) !== null)
    .x((one) => round(axes.x(one.year)))
    .y((one) => round(axes.y(measureValue(one, measure) ?? 0)))(years.slice())
  return (
    <path
      d={path ?? ''}
      fill="none"
      stroke={looks[measure].color}
      strokeWidth={dashed ? 1.5 : 2.5}
      strokeDasharray={dashed ? '4 4' : undefined}
    />
  )
}

type MarksProps = Readonly<{
  language: 'sv' | 'en'
  data: WomenMenLinesRows
  measure: Measure
  axes: YearAxesLayout
}>

function Marks({ language, data, measure, axes, size }: MarksProps & Readonly<{ size: 'normal' | 'small' }>) {
  const column = columnOf(data, measure, 'own')
  return data.years.map((one, row) => {
    const value = measureValue(one, measure)
    if (value === null) return null
    return (
      <g key={one.year} {...cellOf(row, column, measureText(language, one, measure, data.decimals))}>
        <Mark x={axes.x(one.year)} y={axes.y(value)} {...looks[measure]} filled={!one.repeated} size={size} />
      </g>
    )
  })
}

/** The nation's line has no signs, so that the own figures stand out; each of its points still names its cell. */
function NationCells({ language, data, measure, axes }: MarksProps) {
  const column = columnOf(data, measure, 'nation')
  return data.nation.map((one) => {
    const value = measureValue(one, measure)
    const row = data.years.findIndex(({ year }) => year === one.year)
    if (value === null || row < 0) return null
    return (
      <circle
        key={one.year}
        cx={round(axes.x(one.year))}
        cy={round(axes.y(value))}
        r={1.5}
        fill={looks[measure].color}
        {...cellOf(row, column, measureText(language, one, measure, data.decimals))}
      />
    )
  })
}

/** Between the last year of the old and the first of the new. */
function Breaks({ data, axes, word }: { data: WomenMenLinesRows; axes: YearAxesLayout; word: string }) {
  const [first, last] = [data.years[0]!.year, data.years.at(-1)!.year]
  const within = [...new Set(data.breaks)].filter((year) => year > first && year <= last)
  return within.map((year) => {
    const x = round((axes.x(year) + axes.x(year - 1)) / 2)
    return <BreakLine key={year} x={x} top={axes.top - 6} bottom={axes.bottom} word={word} />
  })
}
