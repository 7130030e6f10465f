import '../../theme/numbered-steps.css'
import type { ReactNode } from 'react'
import { type Cycle, type CycleStage, cycleStages } from '#domain/cycles/cycle.ts'
import { type CycleDraft, type CycleField, isStageBegun, stageFields } from '#domain/cycles/cycle-draft.ts'
import { nextStage } from '#domain/cycles/next-stage.ts'
import type { FieldProblem } from '#domain/improvements/field-problem.ts'
import { Button } from '../button.tsx'
import { ErrorSummary } from '../error-summary.tsx'
import { useFieldProblems } from '../field-problems.ts'
import { HiddenFields } from '../hidden-fields.tsx'
import { useTexts } from '../language.tsx'
import { StageFields } from './stage-fields.tsx'
import { StageTold } from './stage-told.tsx'

type Props = Readonly<{
  /** As it is stored; null where it is about to be begun. */
  cycle: Cycle | null
  draft: CycleDraft
  problems?: readonly FieldProblem<CycleField>[] | undefined
  hidden: Readonly<Record<string, string>>
  cancel: ReactNode
}>

const groups: Partial<Record<CycleField, string>> = {
  verdict: 'verdict-as-predicted',
  decision: 'decision-adopt',
}

/**
 * All four stages of a cycle in one form: what is saved is told, the stage that it has come to stands open, and those
 * after it can be unfolded, so that a cycle is filled in little by little or all at once. It works without any script.
 */
export function CycleForm({ cycle, draft, problems = [], hidden, cancel }: Props) {
  const t = useTexts().cycles
  const problem = useFieldProblems<CycleField>(t.fields, problems)
  const now = cycle === null ? 'plan' : nextStage(cycle)
  return (
    <form method="post" className="form cycle-form" noValidate>
      <ErrorSummary problems={problem.summary(groups)} />
      <HiddenFields fields={hidden} />
      <ol className="numbered-steps">
        {cycleStages.map((stage) => (
          <Stage
            key={stage}
            {...{ stage, cycle, draft, now }}
            problemOf={problem.of}
            wrong={problems.some(({ field }) =>
              (stageFields[stage] as readonly CycleField[]).includes(field),
            )}
          />
        ))}
      </ol>
      <div className="actions">
        <Button>{t.form.submit}</Button>
        {cancel}
      </div>
    </form>
  )
}

type StageProps = Readonly<{
  stage: CycleStage
  cycle: Cycle | null
  draft: CycleDraft
  now: CycleStage | null
  problemOf: (field: CycleField) => string | undefined
  /** Whether something in it must be corrected. */
  wrong: boolean
}>

function Stage({ stage, cycle, draft, now, problemOf, wrong }: StageProps) {
  const t = useTexts().cycles
  const isLater = cycleStages.indexOf(stage) > cycleStages.indexOf(now ?? 'act')
  const state = stage === now ? 'now' : isLater ? 'later' : 'filled'
  const fields = <StageFields {...{ stage, draft, problemOf }} />
  return (
    <li className="numbered-step stage" id={`stage-${stage}`} data-state={state}>
      <StageHeading stage={stage} state={state} />
      {state === 'now' && (
        <>
          {stage === 'study' && cycle && (
            <p className="predicted own-words" dir="auto">
              <strong>{t.form.predicted}</strong> {cycle.prediction}
            </p>
          )}
          {fields}
        </>
      )}
      {state === 'filled' && cycle && (
        <>
          <StageTold stage={stage} cycle={cycle} />
          <Fold summary={t.form.change(t.stages[stage])} isOpen={wrong}>
            {fields}
          </Fold>
        </>
      )}
      {state === 'later' && (
        <Fold summary={t.form.waitingStage} isOpen={wrong || isStageBegun(draft, stage)}>
          {fields}
        </Fold>
      )}
    </li>
  )
}

function Fold({ summary, isOpen, children }: { summary: string; isOpen: boolean; children: ReactNode }) {
  return (
    <details className="ask stage__fold" open={isOpen}>
      <summary>{summary}</summary>
      <div className="stage__fields">{children}</div>
    </details>
  )
}

/** The name of a stage, what it is about and whether it is filled in; the number before it stands in the style sheet. */
export function StageHeading({ stage, state }: { stage: CycleStage; state: 'filled' | 'now' | 'later' }) {
  const t = useTexts().cycles
  return (
    <>
      <h2 className="ds-heading" data-size="xs">
        {t.stages[stage]} <span className="stage__state">{t.stageState[state]}</span>
      </h2>
      {state !== 'filled' && <p className="note">{t.stageLead[stage]}</p>}
    </>
  )
}
