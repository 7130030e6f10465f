import type { Improvement } from '../improvements/improvement.ts'

/** A question about the improvements of one organisation, as facts; the wording stands with the texts. */
export type ImprovementQuestion =
  | Readonly<{ rule: 'no-improvement'; code: string }>
  | Readonly<{ rule: 'not-measured'; code: string; titles: readonly string[] }>

/** Our own rules, first set in November 2026. */
export const improvementRules = {
  'no-improvement': { since: '2026-11' },
  'not-measured': { since: '2026-11' },
} as const

/** What to ask an organisation about its improvements: where there are none, or no change for women and men is measured. */
export function askImprovements(
  code: string,
  improvements: readonly Improvement[],
): readonly ImprovementQuestion[] {
  if (improvements.length === 0) return [{ rule: 'no-improvement', code }]
  const titles = improvements
    .filter(({ results }) => results.every(({ change }) => change === null))
    .map(({ title }) => title)
  return titles.length === 0 ? [] : [{ rule: 'not-measured', code, titles }]
}
