import { WomenMenLines } from '#charts/women-men-lines.tsx'
import { type LineTarget, womenMenLinesTable } from '#charts/women-men-lines-words.ts'
import type { Goal } from '#domain/goals/goal.ts'
import { valueOf } from '#domain/indicators/cell.ts'
import { countDecimals } from '#stats/count-decimals.ts'
import type { FigureYear } from '#domain/indicators/figure-year.ts'
import type { Classification, FigureSource } from '#domain/indicators/key-figure.ts'
import type { Snapshot } from '#domain/indicators/snapshot.ts'
import { formatDate } from '#texts/formats.ts'
import type { GoalsTexts } from '#texts/sv/goals.ts'
import { Figure } from '../figure.tsx'
import { useLanguage, useTexts } from '../language.tsx'
import type { GoalWords } from './goal-words.ts'

type Props = Readonly<{
  goal: Goal
  years: readonly FigureYear[]
  classification: Classification
  source: FigureSource
  title: string
  snapshot: Snapshot
  words: GoalWords
}>

/** Women and men over the years, with their targets. */
export function GoalFigure({ goal, years, classification, source, title, snapshot, words }: Props) {
  const language = useLanguage()
  const { goals: t, figures } = useTexts()
  const shown = years.flatMap(({ women, men }) => [valueOf(women), valueOf(men)])
  const fetched = figures.fetched({
    snapshot: String(Number(snapshot.id)),
    date: formatDate(language, snapshot.createdAt.slice(0, 10)),
  })
  return (
    <Figure
      id="goal"
      title={title}
      facts={{
        n: t.page.n(years.length),
        date: `${years[0]!.year}–${years.at(-1)!.year}`,
        // Differences in the table, and the other half of a share, are worked out here.
        source: `${figures.computedSource[source]} (${fetched})`,
      }}
      drawing={WomenMenLines}
      rows={{
        classification,
        unit: classification.unitText || figures.units[classification.unit],
        decimals: countDecimals(shown),
        years,
        nation: [],
        breaks: [],
        targets: targetsOf(t, words, goal),
      }}
      table={womenMenLinesTable}
    />
  )
}

function targetsOf(t: GoalsTexts, words: GoalWords, { targetWomen, targetMen }: Goal): readonly LineTarget[] {
  if (targetWomen === targetMen)
    return [{ of: 'both', value: targetWomen, label: t.chart.targetBoth(words.value(targetWomen)) }]
  const label = (sex: 'women' | 'men', value: number) => t.chart.target(words.sexes[sex], words.value(value))
  return [
    { of: 'women', value: targetWomen, label: label('women', targetWomen) },
    { of: 'men', value: targetMen, label: label('men', targetMen) },
  ]
}
