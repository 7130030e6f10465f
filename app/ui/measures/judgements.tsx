import { sayBriefly, sayJudgement } from '#charts/measure-words.ts'
import { type MeasureAnalysis, type Series } from '#domain/measures/analyse-measure.ts'
import { judgeSeries } from '#domain/measures/judge-series.ts'
import type { Measure } from '#domain/measures/measure.ts'
import { useLanguage } from '../language.tsx'

/** The gap first: it is what the work is about. */
const order: readonly Series[] = ['gap', 'women', 'men']

type Props = Readonly<{ measure: Measure; analysis: MeasureAnalysis }>

/** The most important of what the charts say of the gap, of women and of men: a sentence each. */
export function useBriefJudgements({ measure, analysis }: Props): readonly string[] {
  const language = useLanguage()
  return order.map((series) =>
    sayBriefly(language, measure, { series, judgement: judgeSeries(analysis[series], measure.better) }),
  )
}

/** All that the charts say of the gap, of women and of men. */
export function Judgements({ measure, analysis }: Props) {
  const language = useLanguage()
  return (
    <ul className="judgements">
      {order.map((series) => (
        <li key={series}>
          {sayJudgement(language, measure, {
            series,
            judgement: judgeSeries(analysis[series], measure.better),
          })}
        </li>
      ))}
    </ul>
  )
}
