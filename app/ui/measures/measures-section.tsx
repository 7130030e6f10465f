import { measureDecimals } from '#charts/measure-chart-words.ts'
import { measureUnit } from '#charts/measure-words.ts'
import { periodLabel } from '#charts/period-label.ts'
import type { MeasureAnalysis } from '#domain/measures/analyse-measure.ts'
import type { Measure } from '#domain/measures/measure.ts'
import type { ShownPoint } from '#domain/measures/protect-points.ts'
import { ButtonLink } from '../button.tsx'
import { Empty } from '../empty.tsx'
import { useAddress, useLanguage, useTexts } from '../language.tsx'
import { useBriefJudgements } from './judgements.tsx'
import { gapText, sexText } from './value-words.ts'

type Shown = Readonly<{ measure: Measure; points: readonly ShownPoint[]; analysis: MeasureAnalysis }>

type Props = Readonly<{ improvement: string; measures: readonly Shown[]; mayEdit: boolean }>

/** What an improvement follows over time: each measure with its latest figures and what its charts say. */
export function MeasuresSection({ improvement, measures, mayEdit }: Props) {
  const t = useTexts().measures
  const to = useAddress()
  const add = mayEdit && (
    <ButtonLink look="secondary" href={to('newMeasure', { improvement })}>
      {t.add}
    </ButtonLink>
  )
  if (measures.length === 0)
    return mayEdit ? <Empty action={add}>{t.empty}</Empty> : <p className="note">{t.emptyOther}</p>
  return (
    <>
      <ul className="cards">
        {measures.map((shown) => (
          <MeasureCard key={shown.measure.id} {...shown} />
        ))}
      </ul>
      {add && <div className="actions">{add}</div>}
    </>
  )
}

function MeasureCard({ measure, points, analysis }: Shown) {
  const t = useTexts().measures
  const language = useLanguage()
  const to = useAddress()
  const last = points.at(-1)
  const judgements = useBriefJudgements({ measure, analysis })
  const of = { measure, decimals: measureDecimals(measure, points) }
  const who = t.who[measure.of]
  return (
    <li className="ds-card measure-card">
      <h3 className="ds-heading" data-size="2xs" dir="auto">
        <a className="ds-link" href={to('measure', { measure: measure.id })}>
          {measure.name}
        </a>
      </h3>
      {last === undefined ? (
        <p className="note">{t.noPoints}</p>
      ) : (
        <>
          <p>
            {t.latest({
              period: periodLabel(language, measure.every, last.date),
              women: `${who.women.toLowerCase()} ${sexText(language, of, { point: last, sex: 'women' })}`,
              men: `${who.men.toLowerCase()} ${sexText(language, of, { point: last, sex: 'men' })}`,
              gap: `${who.gap.toLowerCase()} ${gapText(language, of, last)}`,
              unit: measureUnit(language, measure),
            })}
          </p>
          <ul className="judgements">
            {judgements.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </li>
  )
}
