import type { ChangeDraft, ChangeField } from '#domain/improvements/check-change.ts'
import { Choices } from '../choices.tsx'
import { TextField } from '../field.tsx'
import { useTexts } from '../language.tsx'

type Props = Readonly<{
  draft: ChangeDraft
  problemOf: (field: ChangeField) => string | undefined
}>

/** The measured before and after by sex, and why it is asked for. Without script it is always there. */
export function ChangeFields({ draft, problemOf }: Props) {
  const t = useTexts().improvements.result
  const field = (id: ChangeField) => ({ id, defaultValue: draft[id], problem: problemOf(id) })
  return (
    <fieldset className="ds-fieldset change-fields" data-show-when="step=outcome">
      <legend className="ds-heading" data-size="2xs">
        {t.changeTitle}
      </legend>
      <p>{t.changeWhy}</p>
      <p className="note">{t.changeOnlyFor}</p>
      <TextField {...field('measure')} label={t.measure} hint={t.measureHint} />
      <TextField {...field('unit')} label={t.unit} hint={t.unitHint} />
      <Choices
        name="of"
        legend={t.ofSexes}
        problem={problemOf('of')}
        choices={[
          { value: 'women-men', label: t.womenMen, checked: draft.of === 'women-men' },
          { value: 'girls-boys', label: t.girlsBoys, checked: draft.of === 'girls-boys' },
        ]}
      />
      <div className="change-fields__times">
        {(['before', 'after'] as const).map((time) => (
          <fieldset key={time} className="ds-fieldset">
            <legend className="ds-label">{t[time]}</legend>
            <TextField {...field(`${time}Date`)} type="date" label={t.measuredAt} />
            <TextField {...field(`${time}Women`)} inputMode="decimal" label={t.women} hint={t.numberHint} />
            <TextField {...field(`${time}Men`)} inputMode="decimal" label={t.men} hint={t.numberHint} />
          </fieldset>
        ))}
      </div>
      <TextField {...field('source')} label={t.source} hint={t.sourceHint} />
    </fieldset>
  )
}
