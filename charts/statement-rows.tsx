import { scaleLinear } from 'd3-scale'
import type { Scale } from '#domain/instruments/instrument.ts'
import { narrowWidth } from './frame.tsx'
import { LinesOfText } from './lines-of-text.tsx'
import { round } from './mark.tsx'
import { palette } from './palette.ts'
import { lineHeight, tickSize, wrapText } from './typography.ts'

/** A statement and what must be said in words about it, such as answers that are no number. */
export type StatementRow = Readonly<{ item: number; title: string; notes: readonly string[] }>

type Placed = Readonly<{
  item: number
  title: readonly string[]
  notes: readonly string[]
  top: number
  markY: number
}>

/** Where everything of a figure with one row per statement lies. */
export type StatementLayout = Readonly<{
  rows: readonly Placed[]
  top: number
  bottom: number
  x: (value: number) => number
  steps: readonly number[]
}>

const inset = 36
const ticksHeight = 22
const gap = 12
const markHeight = 26

/**
 * Lays out one row per statement: label to the left of its marks, or above them on a narrow drawing. The scale runs
 * from its first to its last step, whatever the values are.
 */
export function layoutStatements(
  rows: readonly StatementRow[],
  scale: Scale,
  width: number,
  from: number,
): StatementLayout {
  const narrow = width <= narrowWidth
  const labelWidth = narrow ? width : width * 0.44
  const steps = scale.steps.map(({ value }) => value)
  const x = scaleLinear(
    [Math.min(...steps), Math.max(...steps)],
    [narrow ? inset : labelWidth + inset, width - inset],
  )
  let y = from + ticksHeight
  const placed = rows.map((row) => {
    const title = wrapText(`${row.item}. ${row.title}`, labelWidth)
    const notes = row.notes.flatMap((note) => wrapText(note, labelWidth, tickSize))
    const labelHeight = (title.length + notes.length) * lineHeight
    const height = narrow ? labelHeight + markHeight : Math.max(labelHeight, markHeight)
    const markY = narrow ? y + labelHeight + markHeight / 2 : y + height / 2
    const top = narrow ? y : y + (height - labelHeight) / 2
    y += height + gap
    return { item: row.item, title, notes, top, markY }
  })
  return { rows: placed, top: from, bottom: y, x, steps }
}

/** The steps of the scale above, and for every statement its label and a line for its marks. */
export function StatementGrid({ layout }: { layout: StatementLayout }) {
  const ticks = layout.steps.map((step) => ({ step, x: round(layout.x(step)) }))
  return (
    <>
      {ticks.map(({ step, x }) => (
        <text
          key={step}
          x={x}
          y={layout.top + 13}
          textAnchor="middle"
          fontSize={tickSize}
          fill={palette.subtle}
        >
          {step}
        </text>
      ))}
      {layout.rows.map((row) => (
        <g key={row.item}>
          <Label row={row} />
          <path
            d={`M${ticks[0]!.x} ${row.markY}H${ticks.at(-1)!.x}${ticks.map(({ x }) => `M${x} ${row.markY - 5}v10`).join('')}`}
            stroke={palette.grid}
          />
        </g>
      ))}
    </>
  )
}

function Label({ row: { title, notes, top } }: { row: Placed }) {
  const first = top + 14
  return (
    <>
      <LinesOfText lines={title} x={0} y={first} from="top" />
      {notes.length > 0 && (
        <LinesOfText
          lines={notes}
          x={0}
          y={first + title.length * lineHeight}
          from="top"
          size={tickSize}
          tone="subtle"
        />
      )}
    </>
  )
}
