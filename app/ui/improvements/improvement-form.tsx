import '../../theme/improvements.css'
import type { ReactNode } from 'react'
import type { Area } from '#domain/improvements/area.ts'
import type { ImprovementDraft, ImprovementField } from '#domain/improvements/check-improvement.ts'
import type { FieldProblem } from '#domain/improvements/field-problem.ts'
import type { SubGoalGuide } from '#domain/improvements/sub-goal-guide.ts'
import type { Localized } from '#domain/language/language.ts'
import { Choices } from '../choices.tsx'
import { Select, TextArea, TextField } from '../field.tsx'
import { useLanguage, useLocalized, useTexts } from '../language.tsx'
import { DraftForm } from './draft-form.tsx'
import { useProblemWords } from './problem-words.ts'

/** A checklist whose statements an improvement can be about. */
export type StatementList = Readonly<{
  instrumentId: string
  title: Localized
  items: readonly Readonly<{ number: number; title: Localized }>[]
}>

type Props = Readonly<{
  draft: ImprovementDraft
  problems?: readonly FieldProblem<ImprovementField>[]
  areas: readonly Area[]
  subGoals: readonly SubGoalGuide[]
  statements: readonly StatementList[]
  /** The choice of where it belongs, where there is one. */
  place?: ReactNode
  /** Hidden fields, such as the version that the change builds on. */
  hidden?: Readonly<Record<string, string>>
  cancel: ReactNode
}>

/** Everything a person writes about an improvement. */
export function ImprovementForm({
  draft,
  problems = [],
  areas,
  subGoals,
  statements,
  place,
  hidden,
  cancel,
}: Props) {
  const { improvements, common } = useTexts()
  const t = improvements.form
  const language = useLanguage()
  const localized = useLocalized()
  const problem = useProblemWords(problems)
  const sorted = areas
    .map(({ id, name }) => ({ value: id, label: localized(name) }))
    .sort((a, b) => a.label.localeCompare(b.label, language))
  const text = (field: 'title' | 'ownerName' | 'challenge' | 'whatWasDone') => ({
    id: field,
    defaultValue: draft[field],
    problem: problem.of(field),
  })
  return (
    <DraftForm
      problems={problem.summary({ subGoals: `subGoals-${subGoals[0]?.id}` })}
      hidden={hidden}
      submit={common.save}
      cancel={cancel}
    >
      <TextField {...text('title')} label={t.title} hint={t.titleHint} />
      <Select
        id="area"
        label={t.area}
        hint={t.areaHint}
        defaultValue={draft.area}
        problem={problem.of('area')}
        none={t.areaChoose}
        options={sorted}
      />
      {place}
      <TextArea {...text('challenge')} label={t.challenge} hint={t.challengeHint} />
      <TextArea {...text('whatWasDone')} label={t.whatWasDone} hint={t.whatWasDoneHint} rows={6} />
      <TextField {...text('ownerName')} label={t.owner} hint={t.ownerHint} />
      <Statements draft={draft} statements={statements} problem={problem.of('relatedItems')} />
      <Choices
        kind="checkbox"
        name="subGoals"
        legend={t.subGoals}
        hint={t.subGoalsHint}
        problem={problem.of('subGoals')}
        choices={subGoals.map(({ id, name, meaning }) => ({
          value: id,
          label: localized(name),
          hint: localized(meaning),
          checked: draft.subGoals.includes(id),
        }))}
      />
    </DraftForm>
  )
}

type StatementsProps = Readonly<{
  draft: ImprovementDraft
  statements: readonly StatementList[]
  problem: string | undefined
}>

/** One fold for each checklist of the round; open where something in it is chosen. */
function Statements({ draft, statements, problem }: StatementsProps) {
  const t = useTexts().improvements.form
  const localized = useLocalized()
  return (
    <fieldset className="ds-fieldset statements" aria-describedby="relatedItems-hint">
      <legend className="ds-label" id="relatedItems">
        {t.relatedItems}
      </legend>
      <p className="field-hint" id="relatedItems-hint">
        {statements.length === 0 ? t.noInstruments : t.relatedItemsHint}
      </p>
      {problem && <p className="ds-validation-message">{problem}</p>}
      {statements.map(({ instrumentId, title, items }) => {
        const chosen = items.filter(({ number }) => draft.relatedItems.includes(`${instrumentId}:${number}`))
        return (
          <details key={instrumentId} className="ds-details" open={chosen.length > 0}>
            <summary>{`${localized(title)}: ${t.relatedItemsChosen(chosen.length)}`}</summary>
            <div className="choices">
              {items.map((item) => (
                <StatementBox
                  key={item.number}
                  value={`${instrumentId}:${item.number}`}
                  label={`${item.number}. ${localized(item.title)}`}
                  checked={chosen.includes(item)}
                />
              ))}
            </div>
          </details>
        )
      })}
    </fieldset>
  )
}

function StatementBox({ value, label, checked }: { value: string; label: string; checked: boolean }) {
  return (
    <div className="choice">
      <input
        className="ds-input"
        type="checkbox"
        id={value}
        name="relatedItems"
        value={value}
        defaultChecked={checked}
      />
      <label className="ds-label" data-weight="regular" htmlFor={value}>
        {label}
      </label>
    </div>
  )
}
