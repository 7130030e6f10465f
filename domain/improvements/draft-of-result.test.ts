import { describe, expect, it } from 'vitest'
import { checkResult } from './check-result.ts'
import { draftOfResult } from './draft-of-result.ts'
import type { ImprovementResult } from './improvement.ts'

const results: Omit<ImprovementResult, 'id' | 'improvementId'>[] = [
  { step: 'activity', date: '2026-05-21', description: 'd', evidence: 'e', change: null },
  {
    step: 'outcome',
    date: '2026-10-31',
    description: 'd',
    evidence: 'e',
    change: {
      measure: 'm',
      unit: 'u',
      of: 'girls-boys',
      // As typed in one language they could be ambiguous in the other.
      before: { women: 1.234, men: -0.5, date: '2026-01-31' },
      after: { women: 12_500, men: 0.000001, date: '2026-10-31' },
      source: 's',
    },
  },
]

describe.each(['sv', 'en'] as const)('what the form holds in %s', (language) => {
  it.each(results)('gives back the same result: $step', (result) => {
    const { value } = checkResult(draftOfResult(result, language), {
      language,
      today: '2026-11-20',
      others: [],
    })
    expect(value).toEqual(result)
  })
})
