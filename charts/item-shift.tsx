import { answerText } from './answer-text.ts'
import { cellOf } from './figure-table.ts'
import { type FigureProps, Frame, fullWidth } from './frame.tsx'
import { itemShiftDescription, type ItemShiftRow, type ItemShiftRows, sideText } from './item-shift-words.ts'
import { layoutLegend, Legend, type LegendEntry } from './legend.tsx'
import { Mark, round } from './mark.tsx'
import { palette } from './palette.ts'
import { layoutStatements, StatementGrid, type StatementLayout } from './statement-rows.tsx'

/**
 * Statement by statement from last time to now: an open ring for last time, a filled dot for now, a line between.
 * An answer that is no number stands in words under its statement, never as a low value.
 */
export function ItemShift({ language, id, title, width = fullWidth, ...data }: FigureProps & ItemShiftRows) {
  const legend = layoutLegend(legendOf(data), width)
  const occasions = [
    [data.beforeLabel, 'before'],
    [data.afterLabel, 'after'],
  ] as const
  const rows = data.rows.map((row) => ({
    item: row.item,
    title: row.title,
    notes: occasions
      .filter(([, side]) => row[side]?.kind !== 'rated')
      .map(([label, side]) => `${label}: ${answerText(language, row[side])}`),
  }))
  const layout = layoutStatements(rows, data.scale, width, legend.height + 8)
  return (
    <Frame
      id={id}
      title={title}
      description={itemShiftDescription(language, data)}
      width={width}
      height={layout.bottom}
    >
      <Legend layout={legend} />
      <StatementGrid layout={layout} />
      {data.rows.map((row, i) => (
        <RowMarks
          key={row.item}
          row={row}
          index={i}
          layout={layout}
          text={(answer) => sideText(language, answer, data.decimals)}
        />
      ))}
    </Frame>
  )
}

function legendOf({ beforeLabel, afterLabel }: ItemShiftRows): LegendEntry[] {
  return [
    { label: beforeLabel, draw: (x, y) => <Mark x={x} y={y} filled={false} /> },
    { label: afterLabel, draw: (x, y) => <Mark x={x} y={y} /> },
  ]
}

type RowProps = Readonly<{
  row: ItemShiftRow
  index: number
  layout: StatementLayout
  text: (answer: ItemShiftRow['before']) => string
}>

function RowMarks({ row, index, layout, text }: RowProps) {
  const y = layout.rows[index]!.markY
  const before = row.before?.kind === 'rated' ? layout.x(row.before.value) : null
  const after = row.after?.kind === 'rated' ? layout.x(row.after.value) : null
  const still = before !== null && before === after
  return (
    <>
      {before !== null && after !== null && !still && (
        <line x1={round(before)} x2={round(after)} y1={y} y2={y} stroke={palette.accent} strokeWidth={3} />
      )}
      {before !== null && (
        <g {...cellOf(index, 1, text(row.before))}>
          {still ? <Ring x={before} y={y} /> : <Mark x={before} y={y} filled={false} />}
        </g>
      )}
      {after !== null && (
        <g {...cellOf(index, 2, text(row.after))}>
          <Mark x={after} y={y} />
        </g>
      )}
    </>
  )
}

/** Last time's ring drawn around now's dot where the two coincide, so that both are seen. */
function Ring({ x, y }: { x: number; y: number }) {
  return <circle cx={round(x)} cy={y} r={10} fill="none" stroke={palette.accent} strokeWidth={2} />
}
