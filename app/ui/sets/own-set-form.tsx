import '../../theme/sets.css'
import type { OwnSetDraft, OwnSetProblem } from '#domain/sets/check-own-set.ts'
import type { OwnSet } from '#domain/sets/own-set.ts'
import type { ReactNode } from 'react'
import { Alert } from '../alert.tsx'
import { Button } from '../button.tsx'
import { ErrorSummary } from '../error-summary.tsx'
import { TextArea, TextField } from '../field.tsx'
import { FormProblem } from '../form-problem.tsx'
import { useTexts } from '../language.tsx'
import { type FoundKeyFigures, KeyFigureSearch } from './key-figure-search.tsx'
import { useSetProblems } from './use-set-problems.ts'

/** The form as it stands: what was typed, and what came of the last button. */
export type SetFormState = Readonly<{
  draft: OwnSetDraft
  /** The version that a change builds on. */
  version: number
  problems?: readonly OwnSetProblem[]
  problem?: string
  found?: FoundKeyFigures
  added?: boolean
  /** What somebody else saved first. */
  stored?: OwnSet
}>

/** Name, guidance and key figures of an own set. Searching, adding and saving are buttons of one form, so nothing is lost. */
export function OwnSetForm({ state, cancel }: { state: SetFormState; cancel: ReactNode }) {
  const { sets, common } = useTexts()
  const t = sets.form
  const { draft, version, problems = [], stored } = state
  const problem = useSetProblems(problems)
  return (
    <form method="post" className="form" noValidate>
      <FormProblem problem={state.problem} />
      <ErrorSummary problems={problem.summary()} />
      {stored && <Overtaken stored={stored} />}
      {state.added && <Alert kind="success">{t.added}</Alert>}
      <input type="hidden" name="version" value={version} />
      <TextField id="name" label={t.name} defaultValue={draft.name} problem={problem.of('name')} />
      <TextArea
        id="guidance"
        label={t.guidance}
        hint={t.guidanceHint}
        rows={6}
        defaultValue={draft.guidance}
        problem={problem.of('guidance')}
      />
      <TextArea
        id="keyFigures"
        label={t.keyFigures}
        hint={t.keyFiguresHint}
        rows={10}
        defaultValue={draft.keyFigures}
        problem={problem.of('keyFigures')}
      />
      <KeyFigureSearch found={state.found} />
      <div className="actions">
        <Button name="do" value="save">
          {common.save}
        </Button>
        {cancel}
      </div>
    </form>
  )
}

function Overtaken({ stored }: { stored: OwnSet }) {
  const t = useTexts().sets.form
  return (
    <Alert kind="warning" title={t.overtaken}>
      <p>{t.overtakenWhat}</p>
      <dl className="facts">
        {[
          [t.name, stored.name],
          [t.guidance, stored.guidance],
          [t.fields.keyFigures, stored.keyFigures.join(', ')],
        ].map(([term, said]) => (
          <div key={term}>
            <dt>{`${term}:`}</dt>
            <dd className="own-words" dir="auto">
              {said}
            </dd>
          </div>
        ))}
      </dl>
    </Alert>
  )
}
