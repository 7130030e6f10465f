import { expect, it } from 'vitest'
import { bareImprovement } from './bare-improvement.ts'
import { checkImprovement } from './check-improvement.ts'
import { draftOfImprovement } from './draft-of-improvement.ts'
import type { Improvement } from './improvement.ts'

it('gives back the same improvement', () => {
  const content = {
    title: 'T',
    area: 'skola',
    subGoals: ['power', 'health'] as const,
    relatedItems: [{ instrumentId: 'checklist-2018', item: 7 }],
    challenge: 'c',
    whatWasDone: 'w',
    ownerName: 'o',
    ownerId: null,
    unitId: 'u',
    dueOn: '2027-01-31',
    aim: {
      measure: 'm',
      unit: 'procent',
      of: 'girls-boys' as const,
      women: 50.5,
      men: 49.5,
      by: '2027-12-31',
      today: { women: 40, men: 60 },
    },
    keyFigures: ['N1'],
    sdgTargets: ['5.1', '5.c'],
    charterArticles: ['health'],
    decisions: [
      { title: 'b', reference: 'KS 1', date: '2026-01-01', url: 'https://x.example/' },
      { title: 'c', reference: '', date: null, url: '' },
    ],
  }
  const improvement: Improvement = {
    ...bareImprovement,
    ...content,
    id: '',
    organisationCode: '',
    roundSlug: '',
    challengeId: null,
    version: 3,
    circle: 'organisation',
    results: [],
  }
  const known = {
    areas: [{ id: 'skola' }],
    instruments: [{ id: 'checklist-2018', items: [{ number: 7 }] }],
    units: [{ id: 'u' }],
    owners: [{ id: 'p', name: 'Per' }],
    keyFigures: new Set(['N1']),
    sdgTargets: ['5.1', '5.c'],
    charterArticles: ['health'],
  }
  for (const language of ['sv', 'en'] as const) {
    const check = (one: Improvement) =>
      checkImprovement(draftOfImprovement(one, language), { ...known, language }).value
    expect(check(improvement)).toEqual(content)
    const owned = { ownerId: 'p', ownerName: 'Per' }
    expect(check({ ...improvement, ...owned })).toEqual({ ...content, ...owned })
    expect(check({ ...improvement, aim: null })).toEqual({ ...content, aim: null })
  }
})
