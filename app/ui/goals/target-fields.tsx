import type { GoalDraft, GoalField } from '#domain/goals/check-goal.ts'
import type { Classification } from '#domain/indicators/key-figure.ts'
import { TextArea, TextField } from '../field.tsx'
import { useTexts } from '../language.tsx'

type Props = Readonly<{
  draft: GoalDraft
  classification: Classification
  problemOf: (field: GoalField) => string | undefined
}>

/** One target for both; two with a reason unfold, and stay open where anything was typed in them. */
export function TargetFields({ draft, classification, problemOf }: Props) {
  const { goals, figures } = useTexts()
  const t = goals.form
  const { of, kind, unit, unitText } = classification
  const sexes = goals.sexes[of]
  const isApart = [draft.targetWomen, draft.targetMen, draft.reason].some((text) => text !== '')
  const target = (id: 'target' | 'targetWomen' | 'targetMen', label: string, hint?: string) => (
    <TextField
      id={id}
      label={label}
      hint={hint}
      defaultValue={draft[id]}
      problem={problemOf(id)}
      inputMode="decimal"
    />
  )
  return (
    <>
      {target(
        'target',
        t.fields.target,
        kind === 'share' ? t.shareHint : t.targetHint(figures.units[unit] || unitText),
      )}
      <details className="ask" open={isApart || problemOf('reason') !== undefined}>
        <summary>{t.apart(sexes)}</summary>
        <div className="form">
          <p>{t.apartHint}</p>
          {target('targetWomen', t.targetOf(sexes.women))}
          {target('targetMen', t.targetOf(sexes.men))}
          <TextArea
            id="reason"
            label={t.fields.reason}
            hint={t.reasonHint}
            defaultValue={draft.reason}
            problem={problemOf('reason')}
            rows={3}
          />
        </div>
      </details>
    </>
  )
}
