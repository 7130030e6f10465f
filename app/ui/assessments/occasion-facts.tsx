import type { Occasion } from '#domain/assessments/assessment.ts'
import type { Localized } from '#domain/language/language.ts'
import { useAddress, useLocalized, useTexts } from '../language.tsx'

type Props = Readonly<{
  occasion: Occasion
  instrument: Readonly<{ id: string; title: Localized; levels: number }>
  level: Localized
}>

/** With which checklist, on which level, when, and where the answers come from. */
export function OccasionFacts({ occasion, instrument, level }: Props) {
  const { assessments, common } = useTexts()
  const t = assessments.occasion
  const localized = useLocalized()
  const to = useAddress()
  return (
    <dl className="facts">
      <div>
        <dt>{t.facts.instrument}</dt>
        <dd>
          <a className="ds-link" href={to('instrument', { instrument: instrument.id })}>
            {localized(instrument.title)}
          </a>
        </dd>
      </div>
      {instrument.levels > 1 && (
        <div>
          <dt>{t.facts.level}</dt>
          <dd>{localized(level)}</dd>
        </div>
      )}
      <div>
        <dt>{t.facts.date}</dt>
        <dd>{occasion.date === null ? common.notKnown : assessments.onDate(occasion.date)}</dd>
      </div>
      <div>
        <dt>{t.facts.state}</dt>
        <dd>{assessments.states[occasion.state]}</dd>
      </div>
      <div>
        <dt>{t.facts.source}</dt>
        <dd>{t.sources[occasion.source]}</dd>
      </div>
    </dl>
  )
}
