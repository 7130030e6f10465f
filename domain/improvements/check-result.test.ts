import { describe, expect, it } from 'vitest'
import { checkResult, type ResultDraft } from './check-result.ts'
import type { ChainStep } from './improvement.ts'

const today = '2026-11-20'

const noChange = {
  measure: '',
  unit: '',
  of: 'women-men',
  beforeDate: '',
  beforeWomen: '',
  beforeMen: '',
  afterDate: '',
  afterWomen: '',
  afterMen: '',
  source: '',
}

const activity: ResultDraft = {
  step: 'activity',
  date: '2026-05-21',
  description: 'Alla chefer har gått en halvdag.',
  evidence: 'Deltagarlista, dnr 2026/12',
  ...noChange,
}

const outcome: ResultDraft = {
  step: 'outcome',
  date: today,
  description: 'Tiderna är jämnare.',
  evidence: 'https://example.org',
  measure: 'Istid',
  unit: 'timmar per vecka',
  of: 'girls-boys',
  beforeDate: '2026-01-31',
  beforeWomen: '12',
  beforeMen: '41,5',
  afterDate: '2026-10-31',
  afterWomen: '24',
  afterMen: '29',
  source: 'Bokningssystemet',
}

const problemsOf = (draft: ResultDraft, others: ChainStep[] = [], language: 'sv' | 'en' = 'sv') =>
  checkResult(draft, { language, today, others: others.map((step) => ({ step })) }).problems.map(
    ({ field, code }) => `${field} ${code}`,
  )

describe('a result on any step', () => {
  it('needs step, date, description and evidence', () => {
    expect(problemsOf({ ...noChange, step: '', date: '', description: ' ', evidence: '' })).toEqual([
      'step missing',
      'date missing',
      'description missing',
      'evidence missing',
    ])
  })

  it.each([
    ['today', { date: today }, []],
    ['tomorrow', { date: '2026-11-21' }, ['date in-future']],
    ['a day that does not exist', { date: '2026-02-30' }, ['date not-a-date']],
    ['a date in words', { date: 'i våras' }, ['date not-a-date']],
    ['an unknown step', { step: 'miracle' }, ['step unknown-choice']],
    ['a description of 50 000', { description: 'x'.repeat(50_000) }, []],
    ['a description of 50 001', { description: 'x'.repeat(50_001) }, ['description too-long']],
    ['figures at a step without', { beforeWomen: '12' }, ['step change-elsewhere']],
    ['only the choice of sexes', { of: 'girls-boys' }, []],
  ] as [string, Partial<ResultDraft>, string[]][])('with %s', (_, change, expected) => {
    expect(problemsOf({ ...activity, ...change })).toEqual(expected)
  })

  it('keeps what was typed as it was, only without the blanks around it', () => {
    const { value } = checkResult(
      { ...activity, evidence: ' =SUM(A1) <b>😀</b> ' },
      { language: 'sv', today, others: [] },
    )
    expect(value).toEqual({
      step: 'activity',
      date: '2026-05-21',
      description: 'Alla chefer har gått en halvdag.',
      evidence: '=SUM(A1) <b>😀</b>',
      change: null,
    })
  })
})

describe('a changed outcome', () => {
  it('is saved with a measured before and after for both sexes', () => {
    expect(checkResult(outcome, { language: 'sv', today, others: [] }).value?.change).toEqual({
      measure: 'Istid',
      unit: 'timmar per vecka',
      of: 'girls-boys',
      before: { women: 12, men: 41.5, date: '2026-01-31' },
      after: { women: 24, men: 29, date: '2026-10-31' },
      source: 'Bokningssystemet',
    })
  })

  it('cannot be saved without them, and each missing field is named in the order of the form', () => {
    expect(problemsOf({ ...outcome, ...noChange, of: '' })).toEqual(
      [
        'measure',
        'unit',
        'of',
        'beforeDate',
        'beforeWomen',
        'beforeMen',
        'afterDate',
        'afterWomen',
        'afterMen',
        'source',
      ].map((field) => `${field} change-missing`),
    )
  })

  it.each([
    'measure',
    'unit',
    'of',
    'beforeDate',
    'beforeWomen',
    'beforeMen',
    'afterDate',
    'afterWomen',
    'afterMen',
    'source',
  ])('cannot do without %s alone', (field) => {
    expect(problemsOf({ ...outcome, [field]: ' ' })).toEqual([`${field} change-missing`])
  })

  it.each([
    ['zero everywhere', { beforeWomen: '0', beforeMen: '0', afterWomen: '0', afterMen: '0' }, []],
    ['after on the day of before', { afterDate: '2026-01-31' }, ['afterDate not-after']],
    ['after the day after before', { afterDate: '2026-02-01' }, []],
    ['after before before', { afterDate: '2025-12-31' }, ['afterDate not-after']],
    ['after tomorrow', { afterDate: '2026-11-21' }, ['afterDate in-future']],
    ['a figure in words', { afterMen: 'tolv' }, ['afterMen not-a-number']],
    ['thousands or thousandths', { afterMen: '1.234' }, ['afterMen ambiguous-number']],
    ['an unknown pair', { of: 'alla' }, ['of unknown-choice']],
    ['a measure of 201', { measure: 'x'.repeat(201) }, ['measure too-long']],
  ] as [string, Partial<ResultDraft>, string[]][])('with %s', (_, change, expected) => {
    expect(problemsOf({ ...outcome, ...change })).toEqual(expected)
  })

  it('reads figures in the language of the page', () => {
    expect(problemsOf({ ...outcome, afterMen: '1.234' }, [], 'en')).toEqual([])
    expect(problemsOf({ ...outcome, afterMen: '1,234' }, [], 'en')).toEqual(['afterMen ambiguous-number'])
  })
})

describe('a societal effect', () => {
  const effect = { ...activity, step: 'societal-effect' }

  it.each([
    [[], ['step outcome-missing']],
    [['activity', 'product', 'way-of-working'], ['step outcome-missing']],
    [['societal-effect'], ['step outcome-missing']],
    [['outcome'], []],
  ] as [ChainStep[], string[]][])('beside %j gives %j', (others, expected) => {
    expect(problemsOf(effect, others)).toEqual(expected)
  })

  it('needs its source even then', () => {
    expect(problemsOf({ ...effect, evidence: '' }, ['outcome'])).toEqual(['evidence missing'])
  })
})
