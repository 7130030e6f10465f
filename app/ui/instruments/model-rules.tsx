import type { Localized } from '#domain/language/language.ts'
import type { ModelRule } from '#domain/rules/model-rule.ts'
import { CertaintyNote } from './certainty-note.tsx'
import { Details } from '../details.tsx'
import { usePeriod } from './instrument-timeline.tsx'
import { useLocalized, useTexts } from '../language.tsx'
import { SourceList } from '../source-list.tsx'

type Props = Readonly<{
  rules: readonly Readonly<{
    rule: ModelRule
    totals: readonly Readonly<{ instrumentId: string; least: number; max: number }>[]
  }>[]
  titles: Readonly<Record<string, Localized>>
}>

/** The dated rules, each with its time, what it takes on each list and how sure we are. */
export function ModelRules({ rules, titles }: Props) {
  const t = useTexts().instruments
  const localized = useLocalized()
  const period = usePeriod()
  return (
    <div className="rules">
      {rules.map(({ rule, totals }) => (
        <article key={rule.id} className="rule">
          <h3 className="ds-heading" data-size="2xs">
            {localized(rule.title)}
          </h3>
          <p className="note">{period(rule)}</p>
          <p>{localized(rule.text)}</p>
          {totals.length > 0 && (
            <>
              <h4>{t.ruleTotals}</h4>
              <ul>
                {totals.map(({ instrumentId, least, max }) => (
                  <li key={instrumentId}>{t.ruleTotal(localized(titles[instrumentId]!), least, max)}</li>
                ))}
              </ul>
              <p className="note">{t.ruleTotalsNote}</p>
            </>
          )}
          <Details summary={t.howSure}>
            <CertaintyNote certainty={rule.certainty} note={rule.certaintyNote} />
            <SourceList sources={rule.sources} />
          </Details>
        </article>
      ))}
    </div>
  )
}
