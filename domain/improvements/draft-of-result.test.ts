import { describe, expect, it } from 'vitest'
import { checkImprovement } from './check-improvement.ts'
import { checkResult } from './check-result.ts'
import { draftOfImprovement } from './draft-of-improvement.ts'
import { draftOfResult } from './draft-of-result.ts'
import type { Improvement, ImprovementResult } from './improvement.ts'

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

it('gives back the same improvement', () => {
  const content = {
    title: 'T',
    area: 'skola',
    subGoals: ['power', 'health'] as const,
    relatedItems: [{ instrumentId: 'checklist-2018', item: 7 }],
    challenge: 'c',
    whatWasDone: 'w',
    ownerName: 'o',
  }
  const improvement: Improvement = {
    ...content,
    id: '',
    organisationCode: '',
    roundSlug: '',
    challengeId: null,
    version: 3,
    circle: 'organisation',
    results: [],
  }
  const known = { areas: [{ id: 'skola' }], instruments: [{ id: 'checklist-2018', items: [{ number: 7 }] }] }
  expect(checkImprovement(draftOfImprovement(improvement), known).value).toEqual(content)
})
