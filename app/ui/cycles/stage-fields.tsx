import { decisions, type CycleStage, verdicts } from '#domain/cycles/cycle.ts'
import type { CycleDraft, CycleField } from '#domain/cycles/cycle-draft.ts'
import { formatDate } from '#texts/formats.ts'
import { isCalendarDate } from '#stats/is-calendar-date.ts'
import { Choices } from '../choices.tsx'
import { TextArea, TextField } from '../field.tsx'
import { useLanguage, useTexts } from '../language.tsx'

type Props = Readonly<{
  stage: CycleStage
  draft: CycleDraft
  problemOf: (field: CycleField) => string | undefined
}>

/** What one stage asks for. Its day lies ready and is folded away, since it is nearly always the right one. */
export function StageFields({ stage, draft, problemOf }: Props) {
  const { fields: t, form, verdict, decision, decisionMeaning } = useTexts().cycles
  const of = (id: CycleField) => ({
    id,
    label: t[id],
    defaultValue: draft[id],
    problem: problemOf(id),
  })
  const day = (id: CycleField) => <Day id={id} label={t[id]} value={draft[id]} problem={problemOf(id)} />
  switch (stage) {
    case 'plan':
      return (
        <>
          <TextField {...of('title')} hint={form.titleHint} />
          <TextArea {...of('plan')} hint={form.planHint} rows={2} />
          <TextArea {...of('prediction')} hint={form.predictionHint} rows={2} />
          <TextField {...of('studyOn')} type="date" />
          {day('begunOn')}
        </>
      )
    case 'do':
      return (
        <>
          <TextArea {...of('done')} hint={form.doneHint} rows={2} />
          {day('doneOn')}
        </>
      )
    case 'study':
      return (
        <>
          <TextArea {...of('numbers')} hint={form.numbersHint} rows={2} />
          <div className="by-sex">
            <TextArea {...of('women')} hint={form.womenHint} rows={2} />
            <TextArea {...of('men')} hint={form.menHint} rows={2} />
          </div>
          <Choices
            name="verdict"
            legend={t.verdict}
            problem={problemOf('verdict')}
            choices={verdicts.map((value) => ({
              value,
              label: verdict[value],
              checked: draft.verdict === value,
            }))}
          />
          {day('studiedOn')}
        </>
      )
    case 'act':
      return (
        <>
          <Choices
            name="decision"
            legend={t.decision}
            problem={problemOf('decision')}
            choices={decisions.map((value) => ({
              value,
              label: decision[value],
              hint: decisionMeaning[value],
              checked: draft.decision === value,
            }))}
          />
          <TextArea {...of('because')} hint={form.becauseHint} rows={2} />
          {day('actedOn')}
        </>
      )
  }
}

type DayProps = Readonly<{ id: string; label: string; value: string; problem: string | undefined }>

function Day({ id, label, value, problem }: DayProps) {
  const { form } = useTexts().cycles
  const language = useLanguage()
  const shown = isCalendarDate(value) ? formatDate(language, value) : value
  return (
    <details className="ask day" open={problem !== undefined}>
      <summary>{id === 'begunOn' ? form.planDays(shown) : form.days(shown)}</summary>
      <TextField id={id} label={label} type="date" defaultValue={value} problem={problem} />
    </details>
  )
}
