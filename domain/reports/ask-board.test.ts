import { expect, test } from 'vitest'
import { bareImprovement } from '../improvements/bare-improvement.ts'
import type { Answer } from '../assessments/assessment.ts'
import type { Improvement } from '../improvements/improvement.ts'
import { askBoard, type Asked } from './ask-board.ts'
import { askImprovements } from './ask-improvements.ts'

const answersOf = (values: readonly (number | null)[]): ReadonlyMap<number, Answer> =>
  new Map(values.map((value, i) => [i + 1, value === null ? { kind: 'unknown' } : { kind: 'rated', value }]))

const improvement = (title: string, measured: boolean): Improvement => ({
  id: title,
  organisationCode: 'X001',
  roundSlug: 'r',
  challengeId: null,
  title,
  area: '',
  subGoals: [],
  relatedItems: [],
  challenge: '',
  whatWasDone: '',
  ownerName: '',
  ...bareImprovement,
  version: 1,
  circle: 'organisation',
  results: [
    {
      id: `${title}-1`,
      improvementId: title,
      step: measured ? 'outcome' : 'product',
      date: '2026-05-01',
      description: '',
      evidence: '',
      change: measured
        ? {
            measure: `${title} measured`,
            unit: 'n',
            of: 'women-men',
            before: { women: 1, men: 2, date: '2026-01-01' },
            after: { women: 2, men: 2, date: '2026-05-01' },
            source: '',
          }
        : null,
    },
  ],
})

const ask = (given: Partial<Asked>) =>
  askBoard({
    answers: null,
    before: null,
    itemNumbers: [1, 2, 3],
    political: [1, 2],
    max: 3,
    improvements: [],
    ...given,
  })

test.each<[string, Partial<Asked>, readonly object[]]>([
  ['nothing yet', {}, [{ rule: 'no-assessment' }, { rule: 'no-improvement' }, { rule: 'reporting' }]],
  [
    'the own statement and the lowest of the others, the first where equal',
    { answers: answersOf([2, 2, 1]), improvements: [improvement('a', false), improvement('b', true)] },
    [
      { rule: 'own-statement', item: 1, value: 2 },
      { rule: 'lowest', item: 3, value: 1 },
      { rule: 'not-measured', titles: ['a'] },
      { rule: 'reporting' },
    ],
  ],
  [
    'everything on the highest step and measured',
    { answers: answersOf([3, 3, 3]), improvements: [improvement('a', true)] },
    [{ rule: 'in-place' }, { rule: 'measured', measures: ['a measured'] }, { rule: 'reporting' }],
  ],
  [
    'a statement that has fallen comes first and is asked about once',
    { answers: answersOf([1, 3, 3]), before: answersOf([2, 3, 3]) },
    [{ rule: 'fallen', item: 1, before: 2, after: 1 }, { rule: 'no-improvement' }, { rule: 'reporting' }],
  ],
  [
    'never more than five, when it is reported always among them',
    { answers: answersOf([1, 2, null]), before: answersOf([2, 3, 3]), itemNumbers: [1, 2, 3, 4] },
    [
      { rule: 'fallen', item: 1, before: 2, after: 1 },
      { rule: 'own-statement', item: 2, value: 2 },
      { rule: 'no-improvement' },
      { rule: 'not-answered', items: [3, 4] },
      { rule: 'reporting' },
    ],
  ],
])('%s', (_, given, expected) => {
  expect(ask(given)).toEqual(expected)
})

test.each([
  [[], [{ rule: 'no-improvement', code: 'X001' }]],
  [[improvement('a', true)], []],
  [
    [improvement('a', false), improvement('b', true)],
    [{ rule: 'not-measured', code: 'X001', titles: ['a'] }],
  ],
])('improvements are asked about in the group (%#)', (improvements, expected) => {
  expect(askImprovements('X001', improvements)).toEqual(expected)
})
