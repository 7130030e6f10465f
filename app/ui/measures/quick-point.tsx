import { measureUnit } from '#charts/measure-words.ts'
import { periodLabel } from '#charts/period-label.ts'
import type { PointDraft, PointProblem } from '#domain/measures/check-point.ts'
import type { Measure, MeasurePoint } from '#domain/measures/measure.ts'
import { showPoints } from '#domain/measures/protect-points.ts'
import { Alert } from '../alert.tsx'
import { Button } from '../button.tsx'
import { ErrorSummary } from '../error-summary.tsx'
import { TextField } from '../field.tsx'
import { HiddenFields } from '../hidden-fields.tsx'
import { useLanguage, useTexts } from '../language.tsx'
import { useMeasureProblems } from './problem-words.ts'
import { sexText } from './value-words.ts'

type Props = Readonly<{
  measure: Measure
  decimals: number
  draft: PointDraft
  /** What whoever writes has seen to stand for the period; empty for a new one. */
  seen: string
  /** The period that is changed; null for a new one. */
  editing: string | null
  problems?: readonly PointProblem[]
  /** What has to be said yes to. */
  asked?: Readonly<{ stands: MeasurePoint | null; isSwapSuspected: boolean }>
}>

/** One period: when, women, men. Few fields, so that it is done on a phone in passing. */
export function QuickPoint(props: Props) {
  const { measure, draft, seen, editing, problems = [], asked } = props
  const t = useTexts().measures
  const language = useLanguage()
  const who = t.who[measure.of]
  const unit = measureUnit(language, measure)
  const nameOf = (name: string) => {
    if (measure.kind === 'share') return t.quick.part(name)
    return unit === '' ? name : t.quick.inUnit(name, unit)
  }
  const whole = measure.kind === 'share' ? t.quick.whole : t.quick.madeFrom
  const names = {
    date: t.periods[measure.every],
    women: nameOf(who.women),
    men: nameOf(who.men),
    womenOf: whole(who.women.toLowerCase()),
    menOf: whole(who.men.toLowerCase()),
    note: t.note,
  }
  const problem = useMeasureProblems(names, problems)
  const title =
    editing === null ? t.quick.title : t.quick.editTitle(periodLabel(language, measure.every, editing))
  return (
    <section className="section quick-point" id="quick" aria-labelledby="quick-title">
      <h2 className="ds-heading" data-size="sm" id="quick-title">
        {title}
      </h2>
      {asked && <Asked {...props} asked={asked} />}
      <form method="post" action="#quick" className="form" noValidate>
        <ErrorSummary title={t.quick.notSaved(problems.length)} problems={problem.summary()} />
        <HiddenFields
          fields={{ intent: 'save-point', seen, ...(asked?.isSwapSuspected && { sure: 'yes' }) }}
        />
        <TextField
          id="date"
          label={names.date}
          hint={t.quick.dateHint[measure.every]}
          defaultValue={draft.date}
          problem={problem.of('date')}
          required
        />
        <div className="quick-point__sexes">
          {(['women', 'men'] as const).map((sex) => (
            <SexFields key={sex} {...{ measure, draft, sex, names }} problemOf={problem.of} />
          ))}
        </div>
        <p className="note">{t.quick.missingHint}</p>
        <TextField
          id="note"
          label={t.quick.note}
          hint={t.quick.noteHint}
          defaultValue={draft.note}
          problem={problem.of('note')}
        />
        <div className="actions">
          <Button>{asked ? t.quick.sure : t.quick.submit}</Button>
        </div>
      </form>
    </section>
  )
}

type SexProps = Readonly<{
  measure: Measure
  draft: PointDraft
  sex: 'women' | 'men'
  names: Readonly<Record<keyof PointDraft, string>>
  problemOf: (field: keyof PointDraft) => string | undefined
}>

function SexFields({ measure, draft, sex, names, problemOf }: SexProps) {
  const t = useTexts().measures.quick
  const whole = `${sex}Of` as const
  const field = (id: 'women' | 'men' | 'womenOf' | 'menOf') => ({
    id,
    inputMode: 'decimal' as const,
    defaultValue: draft[id],
    problem: problemOf(id),
  })
  const isShare = measure.kind === 'share'
  return (
    <div>
      <TextField {...field(sex)} label={names[sex]} />
      {measure.kind !== 'count' && (
        <TextField {...field(whole)} label={names[whole]} hint={isShare ? undefined : t.madeFromHint} />
      )}
    </div>
  )
}

/** What stands already, or looks odd. Nothing has been saved. */
function Asked({ measure, decimals, asked }: Props & Required<Pick<Props, 'asked'>>) {
  const t = useTexts().measures
  const language = useLanguage()
  const who = t.who[measure.of]
  const [women, men] = [who.women.toLowerCase(), who.men.toLowerCase()]
  const [stands] = asked.stands ? showPoints([asked.stands]) : []
  return (
    <Alert kind="warning" title={t.quick.askTitle}>
      {stands && (
        <p>
          {t.quick.askStands({
            period: periodLabel(language, measure.every, stands.date),
            stands: (['women', 'men'] as const)
              .map((sex) => {
                const text = sexText(language, { measure, decimals }, { point: stands, sex })
                return `${sex === 'women' ? women : men} ${text}`
              })
              .join(', '),
          })}
        </p>
      )}
      {asked.isSwapSuspected && <p>{t.quick.askSwap({ women, men })}</p>}
    </Alert>
  )
}
