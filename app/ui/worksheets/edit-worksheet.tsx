import type { FieldProblem } from '#domain/improvements/field-problem.ts'
import type { WorksheetDraft } from '#domain/worksheets/check-worksheet.ts'
import { listBoxes } from '#domain/worksheets/list-boxes.ts'
import type { Method } from '#domain/worksheets/method.ts'
import type { Worksheet } from '#domain/worksheets/worksheet.ts'
import { ButtonLink } from '../button.tsx'
import { OvertakenNotice } from '../overtaken-notice.tsx'
import { useAddress, useLocalized, useTexts } from '../language.tsx'
import { useBoxLabels, WorksheetForm } from './worksheet-form.tsx'

type Props = Readonly<{
  worksheet: Worksheet
  method: Method
  /** What came of the last attempt to save, if there was one. */
  answer:
    | Readonly<{
        draft?: WorksheetDraft
        version?: number
        problems?: readonly FieldProblem<string>[]
        stored?: Worksheet
      }>
    | undefined
}>

/** Fills in more of a worksheet. Where somebody else saved first, both texts are shown and neither is lost. */
export function EditWorksheet({ worksheet, method, answer }: Props) {
  const t = useTexts().worksheets
  const here = useAddress()('worksheet', {
    improvement: worksheet.improvementId,
    worksheet: worksheet.id,
  })
  const mine = answer?.draft ?? worksheet
  const differences = useDifferences(mine, answer?.stored, method)
  return (
    <>
      {differences && <OvertakenNotice differences={differences} />}
      <WorksheetForm
        method={method}
        draft={mine}
        problems={answer?.problems}
        hidden={{ version: String(answer?.version ?? worksheet.version) }}
        cancel={
          <ButtonLink look="tertiary" href={here}>
            {t.cancel}
          </ButtonLink>
        }
      />
    </>
  )
}

/** Each box in which the stored worksheet says something else than the form; null where nobody saved first. */
function useDifferences(mine: WorksheetDraft, stored: Worksheet | undefined, method: Method) {
  const labels = useBoxLabels(method)
  const localized = useLocalized()
  if (!stored) return null
  const title = stored.title === mine.title ? [] : [{ field: labels.title!, theirs: stored.title }]
  const boxes = listBoxes(method).flatMap(({ key, field }) => {
    const theirs = stored.answers[key] ?? ''
    if (theirs === (mine.answers[key] ?? '')) return []
    const choice = field.choices.find(({ id }) => id === theirs)
    return [{ field: labels[key]!, theirs: choice ? localized(choice.label) : theirs }]
  })
  return [...title, ...boxes]
}
