import { expect, test } from 'vitest'
import {
  suggestExamples,
  type SuggestedTo,
  type SuggestionCandidate,
  type SuggestionSubject,
} from './suggest-examples.ts'

const population = (inhabitants: number) => ({ women: inhabitants / 2, men: inhabitants / 2, year: 2022 })
const place = (code: string, inhabitants: number, countyCode: string | null = null): SuggestedTo => ({
  code,
  kind: 'municipality',
  countyCode,
  population: population(inhabitants),
  fictional: false,
})
const own = place('2083', 15_000, '20')

const subject: SuggestionSubject = {
  organisation: own,
  area: 'idrott',
  items: ['checklist-2018:9', 'checklist-2023:9'],
  subGoals: ['health'],
  adopted: ['case/tagen'],
}

type Part = Partial<Omit<SuggestionCandidate, 'card'>> & {
  owner?: SuggestedTo
  card?: Partial<SuggestionCandidate['card']>
}
function candidate(
  id: string,
  { owner = place(`o-${id}`, 90_000), card, ...rest }: Part = {},
): SuggestionCandidate {
  const text = { sv: id, en: id }
  return {
    card: {
      key: `case/${id}`,
      slug: id,
      kind: 'case',
      title: text,
      summary: null,
      languages: ['sv', 'en'],
      area: 'idrott',
      step: 'product',
      stepBasis: 'stated',
      subGoals: [],
      items: [],
      methods: [],
      organisations: [owner.code],
      organisationKind: owner.kind,
      owner: text,
      years: { from: null, to: null, basis: 'unknown' },
      figure: null,
      ...card,
    },
    owners: [owner],
    hasChanged: false,
    words: [],
    ...rest,
  }
}

const told = (from: SuggestionSubject, ...candidates: readonly SuggestionCandidate[]) =>
  suggestExamples(from, candidates).map(({ card, reasons }) => [
    card.slug,
    ...reasons.map(({ kind }) => kind),
  ])

test('each comes with all its reasons, the weightiest example first and three at most', () => {
  expect(
    told(
      subject,
      candidate('area-and-goal', { card: { subGoals: ['health'] } }),
      candidate('all', {
        owner: place('2081', 12_000, '20'),
        hasChanged: true,
        words: ['plan', 'tider', 'lag'],
        card: { items: ['checklist-2018:9'], subGoals: ['power', 'health'] },
      }),
      candidate('area-and-item', { card: { items: ['checklist-2023:9'] } }),
      candidate('area-and-change', { hasChanged: true }),
    ),
  ).toEqual([
    ['all', 'item', 'area', 'words', 'sub-goal', 'size', 'county', 'changed'],
    ['area-and-item', 'item', 'area'],
    ['area-and-change', 'area', 'changed'],
  ])
})

test.each<[string, SuggestionSubject, SuggestionCandidate]>([
  ['the area alone', subject, candidate('a')],
  [
    'the statement in another area, however alike the organisation',
    subject,
    candidate('a', {
      owner: place('2081', 12_000, '20'),
      hasChanged: true,
      card: { area: 'skola', items: ['checklist-2018:9'], subGoals: ['health'] },
    }),
  ],
  [
    'one word and the statement in another area',
    subject,
    candidate('a', { words: ['plan'], card: { area: 'skola', items: ['checklist-2018:9'] } }),
  ],
  ['its own', subject, candidate('a', { owner: own, hasChanged: true })],
  [
    'one that it is part of',
    subject,
    candidate('a', { hasChanged: true, card: { organisations: ['1883', '2083'] } }),
  ],
  ['what it has taken after', subject, candidate('tagen', { hasChanged: true })],
  [
    'what is made up, to a real organisation',
    subject,
    candidate('a', { owner: { ...place('X002', 15_000), fictional: true }, hasChanged: true }),
  ],
  [
    'the statement alone, where no area is known',
    { ...subject, area: null },
    candidate('a', { card: { items: ['checklist-2018:9'] } }),
  ],
])('too far-fetched, or not to be suggested: %s', (_, from, one) => {
  expect(suggestExamples(from, [one])).toEqual([])
})

test.each<[string, SuggestionSubject, SuggestionCandidate, readonly string[]]>([
  [
    'the area, and an outcome that its report calls changed',
    subject,
    candidate('a', { card: { step: 'outcome' } }),
    ['area', 'outcome'],
  ],
  [
    'one telling word and as large a place, where no area is known',
    { ...subject, area: null },
    candidate('a', { owner: place('2081', 12_000, '20'), words: ['plan'] }),
    ['words', 'size', 'county'],
  ],
  [
    'two telling words in another area',
    subject,
    candidate('a', { words: ['plan', 'tider'], card: { area: 'skola' } }),
    ['words'],
  ],
  [
    'the statement of a similar organisation, where no area is known',
    { ...subject, area: null },
    candidate('a', { owner: place('2081', 12_000), card: { items: ['checklist-2018:9'] } }),
    ['item', 'size'],
  ],
  [
    'what is made up, to what is made up',
    { ...subject, organisation: { ...own, code: 'X001', fictional: true } },
    candidate('a', { owner: { ...place('X002', 90_000), fictional: true }, hasChanged: true }),
    ['area', 'changed'],
  ],
])('near enough: %s', (_, from, one, reasons) => {
  expect(told(from, one)).toEqual([['a', ...reasons]])
})

test('sizes that nobody knows are not alike, and neither are a region and a municipality of one size', () => {
  const company = { ...place('f', 0), kind: 'company' as const, population: null }
  const region = { ...place('r', 15_000), kind: 'region' as const }
  const asked = { ...subject, organisation: { ...company, code: 'g' } }
  expect(told(asked, candidate('a', { owner: company, hasChanged: true }))).toEqual([
    ['a', 'area', 'changed'],
  ])
  expect(told(subject, candidate('a', { owner: region, hasChanged: true }))).toEqual([
    ['a', 'area', 'changed'],
  ])
})

test('an organisation is suggested once, and of equals the first', () => {
  const same = place('1', 90_000)
  expect(
    told(
      subject,
      candidate('first', { owner: same, hasChanged: true }),
      candidate('second', { owner: same, hasChanged: true }),
      candidate('third', { hasChanged: true }),
    ).map(([slug]) => slug),
  ).toEqual(['first', 'third'])
})
