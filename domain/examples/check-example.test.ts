import { describe, expect, it } from 'vitest'
import type { Improvement, ImprovementResult } from '../improvements/improvement.ts'
import { bareImprovement } from '../improvements/bare-improvement.ts'
import { checkExample, type ExampleDraft, leftToWrite } from './check-example.ts'
import { draftOfExample } from './draft-of-example.ts'
import { factsOfImprovement, fillExample } from './fill-example.ts'
import { isCarried } from './is-carried.ts'
import { marksOf } from './marks-of-example.ts'
import { renewExample } from './renew-example.ts'

const result = (id: string, step: ImprovementResult['step'], description: string): ImprovementResult => ({
  id,
  improvementId: 'i',
  step,
  date: '2026-05-01',
  description,
  evidence: 'Hemligt dnr 1',
  change: null,
})
const change = {
  measure: 'Istid',
  unit: 'timmar',
  of: 'girls-boys',
  before: { women: 12, men: 41, date: '2024-10-01' },
  after: { women: 24, men: 29, date: '2026-10-01' },
  source: 'Bokningen',
} as const
const improvement: Improvement = {
  ...bareImprovement,
  id: 'i',
  organisationCode: '2083',
  roundSlug: null,
  challengeId: null,
  title: 'Lika många istider',
  area: 'idrott',
  subGoals: ['health'],
  relatedItems: [{ instrumentId: 'checklist-2018', item: 7 }],
  challenge: 'Flickor har 12 timmar och pojkar 41. Se 640823-3234.',
  whatWasDone: 'Nya regler.',
  ownerName: 'Carl Chef',
  keyFigures: ['N00905'],
  version: 1,
  circle: 'organisation',
  results: [
    result('a', 'activity', 'Samtal med lagen.'),
    { ...result('b', 'outcome', 'Tiderna är jämnare.'), change },
  ],
}
const facts = factsOfImprovement(improvement, { methods: ['pdsa'] })!
const filled = fillExample(improvement, facts, {
  language: 'sv',
  abandoned: ['Egen kvot.'],
  contactRole: 'Strateg',
})
const draft: ExampleDraft = { ...draftOfExample(filled), mailbox: 'jamstalldhet@hedemora.se' }

const { other: emptyTexts } = draft
const problemsOf = (changed: Partial<ExampleDraft>) =>
  checkExample({ ...draft, ...changed }, facts, []).problems.map(({ field, code }) => `${field} ${code}`)
const text = (changed: Partial<ExampleDraft['texts']>) => ({ texts: { ...draft.texts, ...changed } })

describe('what an improvement carries', () => {
  it('fills the first draft, without evidence, owner or personal numbers', () => {
    expect(filled).toEqual({
      language: 'sv',
      texts: {
        title: 'Lika många istider',
        problem: 'Flickor har 12 timmar och pojkar 41. Se […].',
        tried: 'Nya regler.\n\nSamtal med lagen.',
        happened: 'Tiderna är jämnare.',
        failed: 'Egen kvot.',
        contactRole: 'Strateg',
      },
      translation: null,
      nothingFailed: false,
      mailbox: '',
      step: 'outcome',
      figures: [{ resultId: 'b', change }],
      years: { from: 2024, to: 2026 },
      area: 'idrott',
      subGoals: ['health'],
      items: ['checklist-2018:7'],
      keyFigures: ['N00905'],
      methods: ['pdsa'],
      kept: [],
    })
  })

  it('is nothing where there is no result', () => {
    expect(factsOfImprovement({ ...improvement, results: [] }, { methods: [] })).toBeNull()
  })

  it('no longer carries a higher step, nor a figure that has changed', () => {
    const fallen = { step: 'activity', figures: [] } as const
    expect(isCarried(filled, facts)).toBe(true)
    expect(isCarried(filled, { ...facts, step: 'way-of-working' })).toBe(false)
    const moved = { ...change, after: { ...change.after, men: 30 } }
    expect(isCarried(filled, { ...facts, figures: [{ resultId: 'b', change: moved }] })).toBe(false)
    expect(renewExample(filled, { ...facts, ...fallen })).toMatchObject({ ...fallen, texts: filled.texts })
  })
})

describe('a draft', () => {
  it.each([
    ['as filled', {}, []],
    ['without a title', text({ title: ' ' }), ['title missing']],
    ['with all the rest still to be written', { texts: { ...emptyTexts, title: 'x' } }, []],
    ['with a personal number', text({ tried: 'Som 701063-2391 sade' }), ['tried personal-number']],
    [
      'with a personal number in the translation',
      { other: { ...emptyTexts, failed: '19640823-3234' } },
      ['other-failed personal-number'],
    ],
    ['that says both that it failed and that nothing did', { nothingFailed: true }, ['failed both-said']],
    ['with no address', { mailbox: 'växeln' }, ['mailbox not-an-address']],
    ['with the address of a person', { mailbox: 'anna.ek@hedemora.se' }, ['mailbox personal-address']],
    ['on a lower step without figures', { step: 'product', figures: [] }, []],
    ['of an outcome without figures', { figures: [] }, ['step step-needs-figures']],
    ['above what the results carry', { step: 'societal-effect' }, ['step step-too-high']],
    ['on no step', { step: 'miracle' }, ['step unknown-choice']],
    ['in no language', { language: 'de' }, ['language unknown-choice']],
    ['longer than a title', text({ title: 'x'.repeat(201) }), ['title too-long']],
  ] as [string, Partial<ExampleDraft>, string[]][])('%s', (_, changed, expected) => {
    expect(problemsOf(changed)).toEqual(expected)
  })

  it('comes back as it was, and holds no figure that the improvement lacks', () => {
    const { value } = checkExample({ ...draft, figures: ['b', 'made-up'] }, facts, [])
    expect(value).toEqual({ ...filled, mailbox: 'jamstalldhet@hedemora.se' })
  })

  it('is asked for each text, for what failed or that nothing did, a mailbox, and a whole translation', () => {
    const bare = { ...filled, texts: { ...emptyTexts, title: 'x' } }
    expect(leftToWrite(bare).map(({ field }) => field)).toEqual([
      'problem',
      'tried',
      'happened',
      'failed',
      'contactRole',
      'mailbox',
    ])
    const whole = { ...filled, mailbox: 'a@b.se' }
    expect(leftToWrite(whole)).toEqual([])
    expect(leftToWrite({ ...whole, texts: { ...whole.texts, failed: '' }, nothingFailed: true })).toEqual([])
    const begun = { ...whole, translation: { ...whole.texts, happened: '' } }
    expect(leftToWrite(begun)).toEqual([{ field: 'other-happened', code: 'not-translated' }])
  })
})

describe('what may tell who somebody is', () => {
  const named = text({ tried: 'Rektor Anna ändrade schemat, och Anna höll i det.' })

  it('is found once in each field, and keeps why it may stand', () => {
    const marks = (reasons: Record<string, string>) =>
      marksOf(checkExample({ ...draft, ...named, reasons }, facts, []).value!, [])
    expect(marks({})).toEqual([{ field: 'tried', kind: 'name', text: 'Anna', because: null }])
    expect(marks({ 'tried:Anna': ' Hon är utbildningsminister ' })[0]!.because).toBe(
      'Hon är utbildningsminister',
    )
    expect(marks({ 'problem:Anna': 'x', 'tried:Bo': 'x' })[0]!.because).toBeNull()
  })

  it.each([
    ['deltagare', 3, 12, 1],
    ['personer', 5, 12, 0],
    ['personer', 0, 12, 0],
    ['timmar', 3, 12, 0],
    ['antal anställda', 12, 4, 1],
    ['flickor', 12, 1, 1],
    ['women and men', 4, 12, 1],
    ['moment', 3, 12, 0],
  ])('of a figure in %s with %d women and %d men: %d', (unit, women, men, expected) => {
    const small = { ...change, unit, before: { women, men, date: '2024-10-01' } }
    const content = { ...filled, figures: [{ resultId: 'b', change: small }] }
    expect(marksOf(content, []).filter(({ field }) => field === 'figures')).toHaveLength(expected)
  })
})
