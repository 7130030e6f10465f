import type { ReactNode } from 'react'
import type { FieldProblem } from '#domain/improvements/field-problem.ts'
import type { WorksheetDraft } from '#domain/worksheets/check-worksheet.ts'
import { listBoxesOf } from '#domain/worksheets/list-boxes.ts'
import type { Method } from '#domain/worksheets/method.ts'
import { TextField } from '../field.tsx'
import { useFieldProblems } from '../field-problems.ts'
import { DraftForm } from '../draft-form.tsx'
import { useLocalized, useTexts } from '../language.tsx'
import { boxName } from './box-name.ts'
import { PartFields } from './part-fields.tsx'

type Props = Readonly<{
  method: Method
  draft: WorksheetDraft
  problems?: readonly FieldProblem<string>[] | undefined
  hidden: Readonly<Record<string, string>>
  cancel: ReactNode
}>

/** A worksheet to fill in, in part or whole. It works without any script. */
export function WorksheetForm({ method, draft, problems = [], hidden, cancel }: Props) {
  const t = useTexts().worksheets
  const problem = useFieldProblems<string>(useBoxLabels(method), problems)
  const targets = Object.fromEntries(
    problems.map(({ field }) => [field, field === 'title' ? 'title' : boxName(field)]),
  )
  return (
    <DraftForm problems={problem.summary(targets)} hidden={hidden} submit={t.submit} cancel={cancel}>
      <TextField
        id="title"
        label={t.name}
        hint={t.nameHint}
        defaultValue={draft.title}
        problem={problem.of('title')}
      />
      {method.parts.map((part) => (
        <PartFields key={part.id} part={part} answers={draft.answers} problemOf={problem.of} />
      ))}
    </DraftForm>
  )
}

/** What each box is called where it does not stand beside its question. */
export function useBoxLabels({ parts }: Pick<Method, 'parts'>): Readonly<Record<string, string>> {
  const t = useTexts().worksheets
  const localized = useLocalized()
  const labels = parts.flatMap((part) =>
    listBoxesOf(part).map(({ key, row, field, sex }) => {
      const name = part.rows && row ? t.row(localized(part.rows.name), row) : localized(field.label)
      return [key, [localized(part.title), name, sex && t[sex]].filter(Boolean).join(', ')]
    }),
  )
  return { title: t.name, ...Object.fromEntries(labels) }
}
