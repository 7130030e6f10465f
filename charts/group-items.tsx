import { answerText } from './answer-text.ts'
import { cellOf } from './figure-table.ts'
import { type FigureProps, Frame, fullWidth } from './frame.tsx'
import {
  groupItemsDescription,
  type GroupItemsRow,
  type GroupItemsRows,
  referenceText,
} from './group-items-words.ts'
import { layoutLegend, Legend, type LegendEntry } from './legend.tsx'
import { Mark, round } from './mark.tsx'
import { palette } from './palette.ts'
import { layoutStatements, StatementGrid, type StatementLayout } from './statement-rows.tsx'
import { textsIn } from '#texts/texts.ts'

/** Marks that share a value stand beside each other around it. */
const beside = 15

/**
 * Statement by statement side by side: the members of a group as shapes, the own organisation filled, in the order of
 * the group and never by points; the published mean as an upright line. Answers that are no number stand in words.
 */
export function GroupItems({
  language,
  id,
  title,
  width = fullWidth,
  ...data
}: FigureProps & GroupItemsRows) {
  const legend = layoutLegend(legendOf(language, data), width)
  const rows = data.rows.map((row) => ({
    item: row.item,
    title: row.title,
    notes: data.members.flatMap(({ name, assessed }, i) => {
      const answer = row.answers[i] ?? null
      return !assessed || answer?.kind === 'rated' ? [] : [`${name}: ${answerText(language, answer)}`]
    }),
  }))
  const layout = layoutStatements(rows, data.scale, width, legend.height + 8)
  return (
    <Frame
      id={id}
      title={title}
      description={groupItemsDescription(language, data)}
      width={width}
      height={layout.bottom}
    >
      <Legend layout={legend} />
      <StatementGrid layout={layout} />
      {data.rows.map((row, i) => (
        <RowMarks key={row.item} language={language} data={data} row={row} index={i} layout={layout} />
      ))}
    </Frame>
  )
}

function legendOf(language: 'sv' | 'en', { members, reference }: GroupItemsRows): LegendEntry[] {
  const words = textsIn(language).charts
  const entries = members.map(({ name, own, assessed }, i): LegendEntry => ({
    label: assessed ? name : `${name} (${words.answers.missing})`,
    draw: (x, y) => <MemberMark x={x} y={y} shape={i} own={own} />,
  }))
  if (reference) {
    entries.push({
      label: reference.label,
      draw: (x, y) => <ReferenceMark x={x} y={y} />,
    })
  }
  return entries
}

type RowProps = Readonly<{
  language: 'sv' | 'en'
  data: GroupItemsRows
  row: GroupItemsRow
  index: number
  layout: StatementLayout
}>

function RowMarks({ language, data, row, index, layout }: RowProps) {
  const y = layout.rows[index]!.markY
  return (
    <>
      {row.reference !== null && data.reference && (
        <g
          {...cellOf(
            index,
            data.members.length + 1,
            referenceText(language, row.reference, data.reference.decimals),
          )}
        >
          <ReferenceMark x={layout.x(row.reference)} y={y} />
        </g>
      )}
      {data.members.map((member, i) => {
        const answer = row.answers[i]
        if (answer?.kind !== 'rated') return null
        const sharing = row.answers.flatMap((other, j) =>
          other?.kind === 'rated' && other.value === answer.value ? [j] : [],
        )
        const shift = (sharing.indexOf(i) - (sharing.length - 1) / 2) * beside
        return (
          <g key={member.code} {...cellOf(index, i + 1, answerText(language, answer))}>
            <MemberMark x={layout.x(answer.value) + shift} y={y} shape={i} own={member.own} />
          </g>
        )
      })}
    </>
  )
}

function MemberMark({ x, y, shape, own }: { x: number; y: number; shape: number; own: boolean }) {
  return <Mark x={x} y={y} shape={shape} filled={own} color={own ? palette.accent : palette.subtle} />
}

function ReferenceMark({ x, y }: { x: number; y: number }) {
  return <line x1={round(x)} x2={round(x)} y1={y - 12} y2={y + 12} stroke={palette.ink} strokeWidth={2.5} />
}
