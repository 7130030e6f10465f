import { describe, expect, test } from 'vitest'
import type { Answer } from '../assessments/assessment.ts'
import { indicateModelOrganisation } from './indicate-model-organisation.ts'
import type { PastParticipation } from './indicate-participation.ts'
import { minimumTotal } from './minimum-total.ts'
import type { ModelRule } from './model-rule.ts'

const words = { sv: 'ord', en: 'words' }
const frame = { title: words, text: words, sources: [], certainty: 'source', certaintyNote: null } as const
const ratings: ModelRule = {
  ...frame,
  id: 'ratings',
  validFrom: '2018',
  validTo: '2020-01',
  condition: {
    kind: 'ratings',
    scaleMin: 1,
    scaleMax: 3,
    readings: [
      { kind: 'more-than-share', share: 0.5 },
      { kind: 'at-least', count: 6 },
    ],
  },
}
const participation: ModelRule = {
  ...frame,
  id: 'participation',
  validFrom: '2020-01-14',
  validTo: null,
  condition: { kind: 'participation', completedRounds: 1, thenMentor: true },
}
const nothing: ModelRule = {
  ...frame,
  id: 'nothing',
  validFrom: '2022',
  validTo: null,
  condition: { kind: 'not-found' },
}

const scaleTo = (max: number) => ({
  steps: Array.from({ length: max }, (_, i) => ({ value: i + 1, label: words })),
  allowsHalfSteps: false,
})

/** One sign per statement: a digit is a rating, ? unknown, – not applicable, a dot not rated. */
function answersOf(signs: string): ReadonlyMap<number, Answer> {
  const meaning: Record<string, Answer> = {
    '?': { kind: 'unknown' },
    '–': { kind: 'not-applicable' },
    '.': { kind: 'unrated', written: null },
  }
  return new Map(
    signs.split('').map((sign, i) => [i + 1, meaning[sign] ?? { kind: 'rated', value: Number(sign) }]),
  )
}

function indicate(rule: ModelRule, signs: string, max = 3, participations: PastParticipation[] = []) {
  const itemNumbers = Array.from({ length: signs.length }, (_, i) => i + 1)
  const list = { scale: scaleTo(max), itemNumbers, answers: answersOf(signs) }
  return indicateModelOrganisation([rule], { on: '2019-06-01', list, participations })[0]!
}

describe('the rating rule of 2018', () => {
  test.each([
    ['six threes and no one on the list of ten', '3333332222', 'met', ['enough-at-top']],
    ['five threes are half, not more', '3333322222', 'not-met', ['too-few-at-top']],
    ['a single one spoils it', '3333333331', 'not-met', ['lowest-remains', 'enough-at-top']],
    ['an unrated statement leaves it open', '333333333.', 'undecided', ['answers-missing', 'enough-at-top']],
    ['so does an unknown one', '333333333?', 'undecided', ['answers-missing', 'enough-at-top']],
    ['few threes may still become enough', '33333?2222', 'undecided', ['answers-missing', 'too-few-at-top']],
    [
      'a one decides, whatever is missing',
      '1..??.....',
      'not-met',
      ['lowest-remains', 'answers-missing', 'too-few-at-top'],
    ],
    ['five of eight that apply are more than half', '33333222––', 'met', ['enough-at-top']],
    ['four of eight are not', '33332222––', 'not-met', ['too-few-at-top']],
    ['seven threes of thirteen satisfy both readings', '3333333222222', 'met', ['enough-at-top']],
    ['six of thirteen satisfy the report, not the page', '3333332222222', 'undecided', ['readings-differ']],
    ['five of thirteen satisfy neither', '3333322222222', 'not-met', ['too-few-at-top']],
    ['nothing applies', '––', 'undecided', ['nothing-applicable']],
  ])('%s', (_, signs, outcome, codes) => {
    const indication = indicate(ratings, signs)
    expect(indication.outcome).toBe(outcome)
    expect(indication.reasons.map(({ code }) => code)).toEqual(codes)
  })

  test('says nothing of a scale it was not made for', () => {
    expect(indicate(ratings, '4444444444', 4)).toMatchObject({
      outcome: 'not-applicable',
      reasons: [{ code: 'other-scale', scaleMin: 1, scaleMax: 3 }],
    })
  })

  test('is an indication, whatever comes out', () => {
    expect(indicate(ratings, '3333333333').kind).toBe('indication')
  })

  // Modellkommuner 2017–2018, appendix 2: totals of three municipalities on the list of thirteen.
  test('minimum totals agree with the published report', () => {
    expect(minimumTotal(ratings, 10)).toBe(26)
    const least = minimumTotal(ratings, 13)!
    expect(least).toBe(32)
    const published = { Eskilstuna: 33, Hedemora: 35, Vännäs: 27 }
    const could = Object.entries(published).map(([name, total]) => [name, total >= least])
    expect(could).toEqual([
      ['Eskilstuna', true],
      ['Hedemora', true],
      ['Vännäs', false],
    ])
    expect(minimumTotal(participation, 10)).toBeNull()
  })

  test('the minimum total can really be reached, and nothing lower can', () => {
    for (const n of [10, 13]) {
      const least = minimumTotal(ratings, n)!
      const lists = Array.from({ length: n + 1 }, (_, threes) => '3'.repeat(threes).padEnd(n, '2'))
      const possible = lists.filter((signs) => indicate(ratings, signs).outcome !== 'not-met')
      const sums = possible.map((signs) => signs.split('').reduce((sum, sign) => sum + Number(sign), 0))
      expect(Math.min(...sums)).toBe(least)
    }
  })
})

describe('the participation rule of 2020', () => {
  const learner = { roundSlug: 'first', began: '2017', kind: 'learner', status: 'completed' } as const
  const mentor = { roundSlug: 'second', began: '2018-09', kind: 'mentor', status: 'completed' } as const

  test.each<[string, PastParticipation[], string, string[]]>([
    ['completed, then mentor', [mentor, learner], 'met', ['round-completed', 'mentor-afterwards']],
    [
      'mentor now',
      [learner, { ...mentor, status: 'active' }],
      'undecided',
      ['round-completed', 'mentor-now'],
    ],
    ['completed only', [learner], 'not-met', ['round-completed', 'not-mentor-afterwards']],
    ['withdrew', [{ ...learner, status: 'withdrew' }, mentor], 'not-met', ['no-round-completed']],
    [
      'mentor before',
      [learner, { ...mentor, began: '2015' }],
      'not-met',
      ['round-completed', 'not-mentor-afterwards'],
    ],
    [
      'supporting mentor only',
      [learner, { ...mentor, kind: 'supporting-mentor' }],
      'not-met',
      ['round-completed', 'not-mentor-afterwards'],
    ],
    ['never took part', [], 'not-met', ['no-round-completed']],
  ])('%s', (_, participations, outcome, codes) => {
    const indication = indicate(participation, '3', 3, participations)
    expect(indication.outcome).toBe(outcome)
    expect(indication.reasons.map(({ code }) => code)).toEqual(codes)
  })
})

test('where no rule was found, none is made up', () => {
  expect(indicate(nothing, '4444', 4)).toMatchObject({ outcome: 'no-rule', reasons: [{ code: 'not-found' }] })
})

test.each([
  ['2017-12-31', 'not-yet', 'not-yet'],
  ['2018-01-01', 'in-force', 'not-yet'],
  ['2020-01-13', 'in-force', 'not-yet'],
  ['2020-01-14', 'in-force', 'in-force'],
  ['2020-02-01', 'no-longer', 'in-force'],
])('on %s the rules are %s and %s', (on, first, second) => {
  const list = { scale: scaleTo(3), itemNumbers: [], answers: new Map() }
  const periods = indicateModelOrganisation([ratings, participation], { on, list, participations: [] })
  expect(periods.map(({ period }) => period)).toEqual([first, second])
})
