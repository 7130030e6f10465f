import { BeforeAfter } from '#charts/before-after.tsx'
import { beforeAfterTable } from '#charts/before-after-words.ts'
import { seenText } from '#charts/seen-text.ts'
import type { Challenge } from '#domain/challenges/challenge.ts'
import type { Compared } from '#domain/challenges/compare-with-now.ts'
import { Figure } from '../figure.tsx'
import { useLanguage, useTexts } from '../language.tsx'

type Props = Readonly<{ challenge: Challenge; compared: Compared }>

/** The frozen figures beside today's, as figure and table; nothing where the source gives only the difference. */
export function ThenAndNowFigure({ challenge: { seen }, compared: { before, after } }: Props) {
  const language = useLanguage()
  const { challenges, figures, improvements } = useTexts()
  const { decimals, unit } = seenText(language, seen, [before, after])
  if (before.women === null || before.men === null || after.women === null || after.men === null) return null
  const rounded = (value: number) => Number(value.toFixed(decimals))
  const pair = (year: number, women: number, men: number) => ({
    women: rounded(women),
    men: rounded(men),
    date: String(year),
  })
  const change = {
    measure: seen.title,
    unit,
    of: seen.of,
    before: pair(before.year, before.women, before.men),
    after: pair(after.year, after.women, after.men),
    source: figures.computedSource[seen.source],
  }
  return (
    <Figure
      id="then-and-now"
      title={challenges.now.figure(seen.title)}
      facts={{
        n: improvements.change.noN,
        date: challenges.figures.years(before.year, after.year),
        source: change.source,
      }}
      drawing={BeforeAfter}
      rows={{ change }}
      table={beforeAfterTable}
    />
  )
}
