import { analysisQuestions, type Challenge } from '#domain/challenges/challenge.ts'
import type { AnalysisDraft, AnalysisField } from '#domain/challenges/check-challenge.ts'
import type { FieldProblem } from '#domain/improvements/field-problem.ts'
import { ButtonLink } from '../button.tsx'
import { TextArea, TextField } from '../field.tsx'
import { DraftForm } from '../draft-form.tsx'
import { OvertakenNotice } from '../overtaken-notice.tsx'
import { useAddress, useTexts } from '../language.tsx'
import { useProblemWords } from './problem-words.ts'

type Props = Readonly<{
  challenge: Challenge
  /** What came of the last attempt to save, if there was one. */
  answer:
    | Readonly<{
        draft?: AnalysisDraft
        version?: number
        problems?: readonly FieldProblem<AnalysisField>[]
        stored?: Challenge
      }>
    | undefined
}>

/** The analysis sheet to write on. Where somebody else saved first, both texts are shown and neither is lost. */
export function AnalysisForm({ challenge, answer }: Props) {
  const { challenges, common } = useTexts()
  const t = challenges.analysis
  const to = useAddress()
  const mine = answer?.draft ?? { title: challenge.title, ...challenge.analysis }
  const problem = useProblemWords(answer?.problems)
  const differences = useDifferences(mine, answer?.stored)
  return (
    <>
      {answer?.stored && <OvertakenNotice differences={differences} />}
      <DraftForm
        problems={problem.summary()}
        hidden={{ intent: 'analyse', version: String(answer?.version ?? challenge.version) }}
        submit={common.save}
        cancel={
          <ButtonLink look="tertiary" href={to('challenge', { challenge: challenge.id })}>
            {common.cancel}
          </ButtonLink>
        }
      >
        <TextField id="title" label={t.name} defaultValue={mine.title} problem={problem.of('title')} />
        {analysisQuestions.map((question) => (
          <TextArea
            key={question}
            id={question}
            label={t.questions[question].label}
            hint={t.questions[question].hint}
            defaultValue={mine[question]}
            problem={problem.of(question)}
          />
        ))}
      </DraftForm>
    </>
  )
}

/** Each field in which the stored challenge says something else. */
function useDifferences(mine: AnalysisDraft, stored: Challenge | undefined) {
  const { fields } = useTexts().challenges
  if (!stored) return []
  const theirs: AnalysisDraft = { title: stored.title, ...stored.analysis }
  return (['title', ...analysisQuestions] as const)
    .filter((field) => theirs[field] !== mine[field])
    .map((field) => ({ field: fields[field], theirs: theirs[field] }))
}
