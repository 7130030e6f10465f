import type { ReactNode } from 'react'
import { type Box, listBoxesOf } from '#domain/worksheets/list-boxes.ts'
import type { MethodPart } from '#domain/worksheets/method.ts'
import type { Answers } from '#domain/worksheets/worksheet.ts'
import { useLocalized, useTexts } from '../language.tsx'
import { BoxField } from './box-field.tsx'

type Props = Readonly<{
  part: MethodPart
  answers: Answers
  problemOf: (key: string) => string | undefined
}>

/** A part of a worksheet to fill in: its rows one after the other, or each of its questions once. */
export function PartFields({ part, answers, problemOf }: Props) {
  const t = useTexts().worksheets
  const localized = useLocalized()
  const rows = [...Map.groupBy(listBoxesOf(part), ({ row }) => row)]
  const fieldOf = (box: Box, label: string) => (
    <BoxField
      key={box.key}
      box={box}
      label={label}
      value={answers[box.key] ?? ''}
      problem={problemOf(box.key)}
    />
  )
  return (
    <fieldset className="ds-fieldset worksheet-part">
      <legend className="ds-heading" data-size="xs">
        {localized(part.title)}
      </legend>
      {part.hint && <p className="field-hint">{localized(part.hint)}</p>}
      {rows.map(([row, boxes]) => {
        const name = part.rows && row !== null ? t.row(localized(part.rows.name), row) : null
        if (name === null || boxes.length === 1)
          return <Questions key={row ?? 0} boxes={boxes} name={name} fieldOf={fieldOf} />
        return (
          <fieldset key={row} className="ds-fieldset">
            <legend className="ds-label">{name}</legend>
            <div className="by-sex">
              {boxes.map((box) => fieldOf(box, box.sex ? t[box.sex] : localized(box.field.label)))}
            </div>
          </fieldset>
        )
      })}
    </fieldset>
  )
}

type QuestionsProps = Readonly<{
  boxes: readonly Box[]
  /** What the only box of a row is called. */
  name: string | null
  fieldOf: (box: Box, label: string) => ReactNode
}>

/** Questions that are asked once. What is asked by sex stands side by side, women first, under the question. */
function Questions({ boxes, name, fieldOf }: QuestionsProps) {
  const t = useTexts().worksheets
  const localized = useLocalized()
  return [...Map.groupBy(boxes, ({ field }) => field)].map(([field, own]) =>
    field.bySex ? (
      <fieldset key={field.id} className="ds-fieldset">
        <legend className="ds-label">{localized(field.label)}</legend>
        {field.hint && <p className="field-hint">{localized(field.hint)}</p>}
        <div className="by-sex">{own.map((box) => fieldOf(box, t[box.sex ?? 'women']))}</div>
      </fieldset>
    ) : (
      own.map((box) => fieldOf(box, name ?? localized(field.label)))
    ),
  )
}
