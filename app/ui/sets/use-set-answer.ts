import type { SetFigure } from '#domain/sets/set-figure.ts'
import { useTexts } from '../language.tsx'

/** The answer of the page in words: how much of the set there are figures of, and who is better off in how many. */
export function useSetAnswer(organisation: string, figures: readonly SetFigure[]): string {
  const t = useTexts().sets
  const shown = figures.filter(({ standing }) => standing === 'both')
  const said = t.answer({ both: shown.length, of: figures.length, organisation })
  if (shown.length === 0) return said
  const count = (wanted: string) => shown.filter(({ gap }) => (gap?.direction ?? 'unknown') === wanted).length
  const better = t.better({
    women: count('women'),
    men: count('men'),
    equal: count('equal'),
    unknown: count('unknown'),
  })
  return `${said} ${better}`
}
