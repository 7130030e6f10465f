import type { ImprovementDraft, ImprovementField } from '#domain/improvements/check-improvement.ts'
import { draftOfImprovement } from '#domain/improvements/draft-of-improvement.ts'
import type { FieldProblem } from '#domain/improvements/field-problem.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import { ButtonLink } from '../button.tsx'
import { useAddress, useLanguage, useTexts } from '../language.tsx'
import type { FormChoices, KeyFigureChoices } from './form-choices.ts'
import { ImprovementForm } from './improvement-form.tsx'
import { OvertakenNotice } from '../overtaken-notice.tsx'
import { useImprovementDifferences } from './use-improvement-differences.ts'

type Props = Readonly<{
  improvement: Improvement
  choices: FormChoices
  /** The key figures of the improvement as it is stored. */
  keyFigures: KeyFigureChoices['chosen']
  /** What came of the last attempt to save, if there was one. */
  answer:
    | Readonly<{
        draft?: ImprovementDraft
        version?: number
        problems?: readonly FieldProblem<ImprovementField>[]
        stored?: Improvement
        keyFigures?: KeyFigureChoices
      }>
    | undefined
}>

/** Changes an improvement. Where somebody else saved first, both texts are shown and neither is lost. */
export function EditImprovement({ improvement, choices, keyFigures, answer }: Props) {
  const t = useTexts().common
  const to = useAddress()
  const language = useLanguage()
  const mine = answer?.draft ?? draftOfImprovement(improvement, language)
  const differences = useImprovementDifferences(mine, answer?.stored, choices)
  return (
    <>
      {answer?.stored && <OvertakenNotice differences={differences} />}
      <ImprovementForm
        draft={mine}
        problems={answer?.problems}
        choices={choices}
        keyFigures={answer?.keyFigures ?? { chosen: keyFigures }}
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
