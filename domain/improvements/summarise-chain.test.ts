import { describe, expect, it } from 'vitest'
import { bareImprovement } from './bare-improvement.ts'
import { highestStep } from './highest-step.ts'
import type { ChainStep, Improvement } from './improvement.ts'
import { summariseChain } from './summarise-chain.ts'

const improvement = (organisationCode: string, ...steps: ChainStep[]): Improvement => ({
  id: '',
  organisationCode,
  roundSlug: 'r',
  challengeId: null,
  title: 'T',
  area: 'skola',
  subGoals: [],
  relatedItems: [],
  challenge: '',
  whatWasDone: '',
  ownerName: '',
  ...bareImprovement,
  version: 1,
  circle: 'organisation',
  results: steps.map((step) => ({
    id: '',
    improvementId: '',
    step,
    date: '2026-01-01',
    description: 'd',
    evidence: 'e',
    change: null,
  })),
})

describe('highestStep', () => {
  it.each([
    [[], null],
    [['activity'], 'activity'],
    [['outcome', 'activity'], 'outcome'],
    [['product', 'way-of-working', 'product'], 'way-of-working'],
    [['societal-effect', 'outcome'], 'societal-effect'],
  ] as [ChainStep[], ChainStep | null][])('of %j is %j', (steps, expected) => {
    expect(highestStep(steps.map((step) => ({ step })))).toBe(expected)
  })
})

describe('summariseChain', () => {
  const all = [
    improvement('X001', 'activity', 'activity', 'product'),
    improvement('X002'),
    improvement('X001', 'outcome', 'way-of-working'),
    improvement('X001', 'product'),
  ]

  it('counts improvements and results on each step', () => {
    const summary = summariseChain(all)
    expect(summary).toMatchObject({ improvements: 4, withoutResult: 1, results: 6, highest: 'outcome' })
    expect(summary.steps).toEqual([
      { step: 'activity', improvements: 1, results: 2, reachNoHigher: 0 },
      { step: 'product', improvements: 2, results: 2, reachNoHigher: 2 },
      { step: 'way-of-working', improvements: 1, results: 1, reachNoHigher: 0 },
      { step: 'outcome', improvements: 1, results: 1, reachNoHigher: 1 },
      { step: 'societal-effect', improvements: 0, results: 0, reachNoHigher: 0 },
    ])
  })

  it('counts every improvement once over what it reaches', () => {
    const { improvements, withoutResult, steps } = summariseChain(all)
    expect(withoutResult + steps.reduce((sum, step) => sum + step.reachNoHigher, 0)).toBe(improvements)
  })

  it('says of nothing that there is nothing', () => {
    const { highest, steps, ...counts } = summariseChain([])
    expect(highest).toBeNull()
    expect(counts).toEqual({ improvements: 0, withoutResult: 0, results: 0 })
    expect(steps).toHaveLength(5)
  })
})
