import { scaleLinear } from 'd3-scale'
import type { Distribution } from '#domain/assessments/compute-spread.ts'
import type { Language } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'
import { cellOf } from './figure-table.ts'
import { type FigureProps, Frame } from './frame.tsx'
import { LinesOfText } from './lines-of-text.tsx'
import { Mark, round } from './mark.tsx'
import { palette } from './palette.ts'
import { meanText, spreadStripDescription, type SpreadStripRows } from './spread-strip-words.ts'
import { lineHeight, tickSize } from './typography.ts'

const smallWidth = 340
const inset = 24
const ticksHeight = 24
const rowGap = 10
const between = 15
const mostDots = 3

type Row = Readonly<{ label: string; notes: readonly string[]; of: Distribution; y: number }>

/**
 * How the answers to one statement fall, small enough to stand beside it: one row for each role with a sign for each
 * person, and below them all together with lowest, highest and mean. Answers without a number stand in words.
 */
export function SpreadStrip({
  language,
  id,
  title,
  width = smallWidth,
  ...data
}: FigureProps & SpreadStripRows) {
  const { spread, scale } = data
  const { rows, bottom } = layoutRows(language, data)
  const steps = scale.steps.map(({ value }) => value)
  const x = scaleLinear(
    [Math.min(...steps), Math.max(...steps)],
    [Math.round(width * 0.42) + inset, width - inset],
  )
  const lines = steps.map((step) => `M${round(x(step))} ${ticksHeight}V${bottom - rowGap}`).join('')
  return (
    <Frame
      id={id}
      title={title}
      description={spreadStripDescription(language, data)}
      width={width}
      height={bottom}
    >
      <path d={lines} stroke={palette.grid} />
      {steps.map((step) => (
        <text key={step} x={round(x(step))} y={14} textAnchor="middle" fontSize={tickSize}>
          {step}
        </text>
      ))}
      {rows.map((row, i) => (
        <g key={row.label}>
          <LinesOfText lines={[row.label]} x={0} y={row.y + 5} from="top" />
          <LinesOfText
            lines={row.notes}
            x={0}
            y={row.y + 5 + lineHeight}
            from="top"
            size={tickSize}
            tone="subtle"
          />
          {i < spread.roles.length ? (
            <People of={row.of} row={i} shape={i} x={x} y={row.y} />
          ) : (
            <Together
              of={row.of}
              row={i}
              x={x}
              y={row.y}
              column={spread.steps.length + 4}
              language={language}
            />
          )}
        </g>
      ))}
    </Frame>
  )
}

/** One row under another, each as high as its label and what must be said in words under it. */
function layoutRows(language: Language, { spread }: SpreadStripRows) {
  const { charts, common } = textsIn(language)
  let y = ticksHeight + 14
  const place = (label: string, of: Distribution): Row => {
    const notes = (
      [
        [of.unknown, charts.answers.unknown],
        [of.notApplicable, charts.answers['not-applicable']],
        [of.unrated, charts.answers.unrated],
      ] as const
    )
      .filter(([count]) => count > 0)
      .map(([count, words]) => `${count} ${words}`)
    const row = { label, notes, of, y }
    y += (1 + notes.length) * lineHeight + rowGap
    return row
  }
  const rows = spread.roles.map((role) => place(common.roles[role.role], role))
  // Those without a number are already named in the row of their role.
  rows.push(
    place(charts.spread.everyoneOf(spread.n), { ...spread, unknown: 0, notApplicable: 0, unrated: 0 }),
  )
  return { rows, bottom: y }
}

type PeopleProps = Readonly<{
  of: Distribution
  row: number
  shape: number
  x: (value: number) => number
  y: number
}>

/** A sign for each person on a step, or one sign and their number where they are many. */
function People({ of, row, shape, x, y }: PeopleProps) {
  return of.steps.map(({ value, count }, column) => {
    if (count === 0) return null
    const dots = count > mostDots ? 1 : count
    const left = x(value) - ((dots - 1) * between) / 2
    return (
      <g key={value} {...cellOf(row, column + 1, String(count))}>
        {Array.from({ length: dots }, (_, i) => (
          <Mark key={i} x={left + i * between} y={y} shape={shape} />
        ))}
        {count > mostDots && (
          <text x={round(left + 10)} y={y + 5} fontSize={tickSize}>
            × {count}
          </text>
        )}
      </g>
    )
  })
}

type TogetherProps = Readonly<{
  of: Distribution
  row: number
  column: number
  x: (value: number) => number
  y: number
  language: Language
}>

/** From the lowest to the highest answer, with an upright line at the mean. */
function Together({ of, row, column, x, y, language }: TogetherProps) {
  if (of.mean === null) return null
  return (
    <>
      <line
        x1={round(x(of.min!))}
        x2={round(x(of.max!))}
        y1={y}
        y2={y}
        stroke={palette.ink}
        strokeWidth={2}
      />
      <line
        x1={round(x(of.mean))}
        x2={round(x(of.mean))}
        y1={y - 8}
        y2={y + 8}
        stroke={palette.ink}
        strokeWidth={4}
        {...cellOf(row, column, meanText(language, of.mean))}
      />
    </>
  )
}
