import type { Language } from '#domain/language/language.ts'
import type { Series } from '#domain/measures/analyse-measure.ts'
import type { Judgement } from '#domain/measures/judge-series.ts'
import type { MeasureContent } from '#domain/measures/measure.ts'
import { formatList, formatNumber, formatSigned } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { periodLabel } from './period-label.ts'

type Named = Pick<MeasureContent, 'of' | 'kind' | 'unit' | 'every'>

/** What a series is called: women or girls, men or boys, the gap. */
export function seriesName(language: Language, of: MeasureContent['of'], series: Series): string {
  return textsIn(language).measures.who[of][series]
}

/** What a measure, or its gap, is counted in. */
export function measureUnit(language: Language, { kind, unit }: Named, series: Series = 'women'): string {
  const words = textsIn(language).measures
  if (kind === 'share') return series === 'gap' ? words.percentagePoints : words.percent
  return kind === 'kronor' && unit === '' ? words.kronor : unit
}

/** A value of a series as it stands in text and tables: of the gap with its sign. */
export function seriesValue(language: Language, series: Series, value: number, decimals: number): string {
  return series === 'gap' ? formatSigned(language, value, decimals) : formatNumber(language, value, decimals)
}

/** So many periods are named; more are counted. */
const mostNamed = 4

/** The most important of what the charts say of a series, in one sentence. */
export function sayBriefly(
  language: Language,
  measure: Named,
  { series, judgement }: Readonly<{ series: Series; judgement: Judgement }>,
): string {
  if (judgement.kind !== 'signal') return sayJudgement(language, measure, { series, judgement })
  const { run, crossings } = judgement
  const first = run
    ? { ...judgement, crossings: null, outside: [] }
    : crossings
      ? { ...judgement, outside: [] }
      : judgement
  return sayJudgement(language, measure, { series, judgement: first })
}

/** What the charts say of a series, in whole sentences. */
export function sayJudgement(
  language: Language,
  measure: Named,
  { series, judgement }: Readonly<{ series: Series; judgement: Judgement }>,
): string {
  const words = textsIn(language).measures.charts
  const who = series === 'gap' ? words.theGap : seriesName(language, measure.of, series)
  const period = (date: string) => periodLabel(language, measure.every, date)
  if (judgement.kind === 'too-few') return words.tooFew({ who, n: judgement.points })
  if (judgement.kind === 'too-level') return words.tooLevel({ who, n: judgement.useful })
  if (judgement.kind === 'steady') return words.steady(who)
  const { run, crossings, outside } = judgement
  const named = outside.slice(0, mostNamed).map(period)
  const more = outside.length - named.length
  const periods = formatList(language, [...named, ...(more > 0 ? [words.more(more)] : [])])
  return [
    ...(run
      ? [
          words.run({
            who,
            n: run.length,
            side: run.side,
            from: period(run.from),
            to: period(run.to),
            meaning: words.meanings[run.meaning],
          }),
        ]
      : []),
    ...(crossings ? [words.crossings({ who, n: crossings.number, fewest: crossings.fewest })] : []),
    ...(outside.length > 0 ? [words.outside({ who, periods })] : []),
  ].join(' ')
}
