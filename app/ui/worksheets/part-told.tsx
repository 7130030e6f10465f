import { type Box, listBoxesOf } from '#domain/worksheets/list-boxes.ts'
import type { MethodPart } from '#domain/worksheets/method.ts'
import type { Answers } from '#domain/worksheets/worksheet.ts'
import { DataTable } from '../data-table.tsx'
import { useLocalized, useTexts } from '../language.tsx'
import { LinkedText } from '../linked-text.tsx'

type Props = Readonly<{ part: MethodPart; answers: Answers }>

/** What is written in a part of a worksheet: a table where there are rows, otherwise each question with its answer. */
export function PartTold({ part, answers }: Props) {
  const t = useTexts().worksheets
  const localized = useLocalized()
  const boxes = listBoxesOf(part)
  if (!boxes.some(({ key }) => key in answers)) return <p className="note">{t.notWritten}</p>
  if (part.rows) return <Rows part={part} boxes={boxes} answers={answers} />
  return part.fields.map((field) => {
    const own = boxes.filter((box) => box.field === field)
    return (
      <div key={field.id} className="told">
        <h3 className="told__term">{localized(field.label)}</h3>
        {field.bySex ? (
          <div className="by-sex">
            {own.map((box) => (
              <div key={box.key} className="told">
                <h4 className="told__term">{t[box.sex ?? 'women']}</h4>
                <Answer box={box} answers={answers} />
              </div>
            ))}
          </div>
        ) : (
          own.map((box) => <Answer key={box.key} box={box} answers={answers} />)
        )}
      </div>
    )
  })
}

function Answer({ box, answers }: { box: Box; answers: Answers }) {
  const t = useTexts().worksheets
  const told = useAnswer()(box, answers)
  return told === '' ? <p className="note">{t.notWritten}</p> : <LinkedText>{told}</LinkedText>
}

/** What stands in a box, in words; empty where nothing does. */
function useAnswer() {
  const localized = useLocalized()
  return ({ key, field }: Box, answers: Answers) => {
    const said = answers[key] ?? ''
    const choice = field.choices.find(({ id }) => id === said)
    return choice ? localized(choice.label) : said
  }
}

/** Rows in which something is written, numbered as on the worksheet; a column for each question, two where it is by sex. */
function Rows({ part, boxes, answers }: Props & { boxes: readonly Box[] }) {
  const t = useTexts().worksheets
  const localized = useLocalized()
  const answerOf = useAnswer()
  const rows = [...Map.groupBy(boxes, ({ row }) => row ?? 0)]
    .map(([number, cells]) => ({ number, cells }))
    .filter(({ cells }) => cells.some(({ key }) => key in answers))
  const headOf = ({ field, sex }: Box) =>
    [part.fields.length > 1 || sex === null ? localized(field.label) : null, sex && t[sex]]
      .filter(Boolean)
      .join(', ')
  const columns = rows[0]!.cells.map((head, i) => ({
    header: headOf(head),
    cell: ({ cells }: (typeof rows)[number]) => (
      <span className="own-words" dir="auto">
        {answerOf(cells[i]!, answers) || '–'}
      </span>
    ),
  }))
  const name = {
    header: localized(part.rows!.name),
    cell: ({ number }: (typeof rows)[number]) => String(number),
  }
  return (
    <DataTable
      caption={t.rowsFilled(rows.length, part.rows!.count)}
      columns={[name, ...columns]}
      rows={rows}
      rowKey={({ number }) => number}
    />
  )
}
