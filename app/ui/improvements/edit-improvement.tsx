import type { Area } from '#domain/improvements/area.ts'
import type { ImprovementDraft, ImprovementField } from '#domain/improvements/check-improvement.ts'
import { draftOfImprovement } from '#domain/improvements/draft-of-improvement.ts'
import type { FieldProblem } from '#domain/improvements/field-problem.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import type { SubGoalGuide } from '#domain/improvements/sub-goal-guide.ts'
import { ButtonLink } from '../button.tsx'
import { useAddress, useLocalized, useTexts } from '../language.tsx'
import { ImprovementForm, type StatementList } from './improvement-form.tsx'
import { OvertakenNotice } from './overtaken-notice.tsx'

type Props = Readonly<{
  improvement: Improvement
  areas: readonly Area[]
  subGoals: readonly SubGoalGuide[]
  statements: readonly StatementList[]
  /** What came of the last attempt to save, if there was one. */
  answer:
    | Readonly<{
        draft?: ImprovementDraft
        version?: number
        problems?: readonly FieldProblem<ImprovementField>[]
        stored?: Improvement
      }>
    | undefined
}>

/** Changes an improvement. Where somebody else saved first, both texts are shown and neither is lost. */
export function EditImprovement({ improvement, areas, subGoals, statements, answer }: Props) {
  const t = useTexts().common
  const to = useAddress()
  const mine = answer?.draft ?? draftOfImprovement(improvement)
  const differences = useDifferences(mine, answer?.stored, { areas, subGoals, statements })
  return (
    <>
      {answer?.stored && <OvertakenNotice differences={differences} />}
      <ImprovementForm
        draft={mine}
        problems={answer?.problems}
        areas={areas}
        subGoals={subGoals}
        statements={statements}
        hidden={{ version: String(answer?.version ?? improvement.version) }}
        cancel={
          <ButtonLink look="tertiary" href={to('improvement', { improvement: improvement.id })}>
            {t.cancel}
          </ButtonLink>
        }
      />
    </>
  )
}

type Names = Pick<Props, 'areas' | 'subGoals' | 'statements'>

/** Each field in which the stored improvement says something else, in the words of the page. */
function useDifferences(mine: ImprovementDraft, stored: Improvement | undefined, names: Names) {
  const fields = useTexts().improvements.fields
  const localized = useLocalized()
  if (!stored) return []
  const theirs = draftOfImprovement(stored)
  const nameOf = (id: string) => {
    const known = [...names.areas, ...names.subGoals].find((one) => one.id === id)
    return known ? localized(known.name) : id
  }
  const statementOf = (key: string) => {
    const list = names.statements.find(({ instrumentId }) => key.startsWith(`${instrumentId}:`))
    const item = list?.items.find(({ number }) => key === `${list.instrumentId}:${number}`)
    return item ? `${item.number}. ${localized(item.title)}` : key
  }
  const shown = {
    title: (draft: ImprovementDraft) => draft.title,
    area: (draft: ImprovementDraft) => nameOf(draft.area),
    challenge: (draft: ImprovementDraft) => draft.challenge,
    whatWasDone: (draft: ImprovementDraft) => draft.whatWasDone,
    ownerName: (draft: ImprovementDraft) => draft.ownerName,
    relatedItems: (draft: ImprovementDraft) => draft.relatedItems.map(statementOf).join('\n'),
    subGoals: (draft: ImprovementDraft) => draft.subGoals.map(nameOf).join('\n'),
  }
  return (Object.keys(shown) as (keyof typeof shown)[])
    .filter((field) => shown[field](mine) !== shown[field](theirs))
    .map((field) => ({ field: fields[field], theirs: shown[field](theirs) }))
}
