import { expect, test } from 'vitest'
import type { Challenge } from './challenge.ts'
import type { ComparedWithNow } from './compare-with-now.ts'
import { listChallengeSteps } from './list-challenge-steps.ts'

const empty = { what: '', forWhom: '', why: '', consequences: '', background: '', hypothesis: '' }
const figures = { year: 2022, women: 1, men: 1, difference: 0 }
const compared: ComparedWithNow = {
  kind: 'compared',
  before: figures,
  after: figures,
  gap: 'smaller',
  women: 0,
  men: 0,
  mover: null,
  withinUsualSwing: false,
  revised: null,
}

const work = (id: string, rest: Partial<Challenge> = {}, more: object = {}) => ({
  challenge: {
    id,
    organisationCode: '2083',
    title: id,
    analysis: empty,
    setAsideBecause: null,
    ...rest,
  } as Challenge,
  compared: null,
  improvements: 0,
  hasOutcome: false,
  ...more,
})
const analysed = { analysis: { ...empty, why: 'Därför.' } }

test('new figures come first, then the analysis and the improvement, in the order given', () => {
  const steps = listChallengeSteps([
    work('analyse'),
    work('improve', analysed),
    work('new', analysed, { compared, improvements: 1 }),
  ])
  expect(steps.map(({ kind, challengeId, gap }) => [challengeId, kind, gap])).toEqual([
    ['new', 'look-at-new-figures', 'smaller'],
    ['analyse', 'analyse', null],
    ['improve', 'begin-improvement', null],
  ])
})

test('there is nothing to do where the work goes on, has been taken to an outcome, or is set aside', () => {
  const steps = listChallengeSteps([
    work('goes on', analysed, { improvements: 1 }),
    work('outcome', analysed, { compared, improvements: 1, hasOutcome: true }),
    work('aside', { setAsideBecause: 'En tillfällighet.' }, { compared }),
  ])
  expect(steps).toEqual([])
})
