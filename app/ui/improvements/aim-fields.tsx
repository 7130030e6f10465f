import type { AimDraft, AimField } from '#domain/improvements/check-aim.ts'
import { Choices } from '../choices.tsx'
import { TextField } from '../field.tsx'
import { useTexts } from '../language.tsx'
import { Fold } from './fold.tsx'

type Props = Readonly<{ draft: AimDraft; problemOf: (field: AimField) => string | undefined; wrong: boolean }>

/** What an improvement aims at for women and men: one measure, what it is today, and to what value by when. */
export function AimFields({ draft, problemOf, wrong }: Props) {
  const { improvementWork, improvements } = useTexts()
  const t = improvementWork.form
  const words = improvements.result
  const isSet = draft.aimMeasure.trim() !== ''
  const field = (id: AimField) => ({ id, defaultValue: draft[id], problem: problemOf(id) })
  const number = { inputMode: 'decimal' as const, hint: words.numberHint }
  return (
    <Fold id="aim" title={t.aim} state={isSet ? t.aimSet : t.aimNotSet} open={isSet || wrong}>
      <p>{t.aimWhy}</p>
      <TextField {...field('aimMeasure')} label={t.aimMeasure} hint={words.measureHint} />
      <TextField {...field('aimUnit')} label={words.unit} hint={words.unitHint} />
      <Choices
        name="aimOf"
        legend={words.ofSexes}
        problem={problemOf('aimOf')}
        choices={[
          { value: 'women-men', label: words.womenMen, checked: draft.aimOf !== 'girls-boys' },
          { value: 'girls-boys', label: words.girlsBoys, checked: draft.aimOf === 'girls-boys' },
        ]}
      />
      <div className="change-fields__times">
        <fieldset className="ds-fieldset">
          <legend className="ds-label">{t.aimToday}</legend>
          <p className="field-hint">{t.aimTodayHint}</p>
          <TextField {...field('aimTodayWomen')} {...number} label={words.women} />
          <TextField {...field('aimTodayMen')} {...number} label={words.men} />
        </fieldset>
        <fieldset className="ds-fieldset">
          <legend className="ds-label">{t.aimTarget}</legend>
          <TextField {...field('aimWomen')} {...number} label={words.women} />
          <TextField {...field('aimMen')} {...number} label={words.men} />
          <TextField {...field('aimBy')} type="date" label={t.aimBy} />
        </fieldset>
      </div>
    </Fold>
  )
}
