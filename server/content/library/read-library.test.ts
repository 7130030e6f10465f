import { describe, expect, test } from 'vitest'
import type { PublishedCase } from '#domain/library/published-case.ts'
import { readConfig } from '#server/config.ts'
import { copyContent, refusalOf } from '#test/content/content-copy.ts'
import { readContent } from '../read-content.ts'
import { readLibrary } from './read-library.ts'

const { library, areas, organisations, instruments } = await readContent(readConfig({}).contentDirectory)

describe('the opening stock', () => {
  test('has every case, on the step and with the certainty that the reports give', () => {
    const on = (step: string, basis: string) =>
      library.cases.filter((one) => one.step === step && one.stepBasis === basis).length
    expect(
      ['activity', 'product', 'way-of-working', 'outcome', 'societal-effect'].map((step) => [
        on(step, 'stated'),
        on(step, 'inferred'),
      ]),
    ).toEqual([
      [16, 13],
      [34, 15],
      [23, 25],
      [27, 2],
      [0, 0],
    ])
    expect(library.reports.map(({ id }) => [id, from(id)])).toEqual([
      ['haj-2014', 23],
      ['mk-2019', 54],
      ['mk-2020', 72],
      ['cemr-2022', 6],
    ])
  })

  test('stands in the order of the areas', () => {
    const order = areas.map(({ id }) => id)
    const shown = [...new Set(library.cases.map(({ area }) => area))]
    expect(shown).toEqual(order.filter((id) => shown.includes(id)))
  })

  test('tells cases apart by their titles, in both languages', () => {
    for (const language of ['sv', 'en'] as const)
      expect(new Set(library.cases.map(({ title }) => title[language])).size).toBe(library.cases.length)
  })

  test('knows what kind of body a case belongs to, from the register where it is listed', () => {
    const kindOf = (id: string) => library.cases.find((one) => one.id === id)?.who.kind
    expect(kindOf('karlskoga-idrottsresurser')).toBe('municipality')
    expect(kindOf('kalix-overtornea-statistikbeslut')).toBe('municipality')
    expect(kindOf('revision-tre-grupper')).toBe('several')
    expect(kindOf('gotland-analyser')).toBe('region')
    expect(kindOf('eav-vip')).toBe('district')
    expect(kindOf('namnlos-region-social-hallbarhet')).toBe('region')
  })

  test('keeps the published ratio of Karlskoga and says what it computes to', () => {
    const figures = library.cases.find(({ id }) => id === 'karlskoga-idrottsresurser')!.figures
    expect(figures.map(({ of, unit, share, before }) => ({ of, unit, share, before }))).toEqual([
      { of: 'girls-boys', unit: 'kronor', share: null, before: { women: 8918, men: 11684 } },
      { of: 'girls-boys', unit: 'percent', share: 'between-sexes', before: { women: 28, men: 72 } },
      { of: 'girls-boys', unit: 'percent', share: null, before: { women: 75, men: null } },
    ])
    expect(figures[2]!.note?.sv).toContain(
      (Math.round((8918 / 11684) * 1000) / 10).toString().replace('.', ','),
    )
  })

  test('names no person', () => {
    const bodies = organisations.flatMap(({ name, officialName }) => [name, officialName])
    // Capitalised words that stand side by side and were read: places, bodies, laws and programmes.
    const known = [
      ...bodies,
      'European Charter',
      'The Charter',
      'Discrimination Act',
      'Model Municipalities',
      'Sustainable Gender Equality',
      'Swedish Association',
      'Local Authorities',
      'Jönköping County Council',
      'Fritid Uppsala',
      'Malmö Festival',
      'När Gottsunda',
      'When Gottsunda',
      'Ur Öppna',
    ]
    const names = library.cases.flatMap((one) => textsOf(one).flatMap((text) => namesIn(text, known)))
    expect(names).toEqual([])
    expect(namesIn('Där arbetar Anna Andersson på Malmö stad.', known)).toEqual(['Anna Andersson'])
  })
})

function from(report: string): number {
  return library.cases.filter(({ source }) => source.report === report).length
}

function textsOf({ unit, title, problem, tried, happened, figures, who }: PublishedCase): readonly string[] {
  const all = [
    who.name,
    unit,
    title,
    problem,
    tried,
    happened,
    ...figures.flatMap(({ what, note }) => [what, note]),
  ]
  return all.flatMap((each) => (each === null ? [] : [each.sv, each.en]))
}

/** Two capitalised words in a row that are no known name: what a person's name looks like. */
function namesIn(text: string, known: readonly string[]): readonly string[] {
  const found = text.match(/\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)+/gu) ?? []
  return found.filter((name) => !known.some((one) => one.includes(name) || name.endsWith(one)))
}

describe('what cannot be right is refused with file, line and reason', () => {
  const sport = 'library/cases/idrott.yaml'
  const reports = 'library/library.yaml'
  const read = (directory: string) => readLibrary(directory, { areas, organisations, instruments })

  test.each<[string, string, string, string, RegExp]>([
    ['one language only', sport, 'en: Pitch times follow', 'no: Pitch times follow', /title\.en/],
    ['a unit that does not exist', sport, 'unit: kronor', 'unit: dollars', /must be the unit of the figure/],
    ['a figure without a unit', sport, '        unit: kronor\n', '', /must be the unit of the figure/],
    [
      'a figure without a value',
      sport,
      'before: { women: 75, men: null }',
      'before: null',
      /without a value/,
    ],
    ['parts that make no whole', sport, 'women: 28, men: 72', 'women: 28, men: 71', /has to make 100/],
    [
      'a share of kronor',
      sport,
      'unit: kronor\n',
      'unit: kronor\n        share: within-sex\n',
      /only a percentage/,
    ],
    ['a value beyond the whole', 'library/cases/beslut.yaml', 'whole: 51', 'whole: 5', /outside 0 to 5/],
    ['a case twice', sport, 'id: hedemora-idrott', 'id: goteborg-idrottsstod', /stands there twice/],
    ['a case in two areas', sport, 'id: hedemora-idrott', 'id: hedemora-fritidsgard', /stands there twice/],
    ['an unknown report', sport, 'report: mk-2019', 'report: mk-2009', /no report "mk-2009"/],
    ['an unknown organisation', sport, "'1883'", "'1999'", /no organisation "1999"/],
    ['a made-up organisation', sport, "'1883'", 'X001', /no organisation "X001"/],
    ['nobody', sport, "codes: ['1883']", 'codes: []', /needs a name and a kind/],
    ['an unknown item', sport, 'items: [6, 9]', 'items: [6, 19]', /has no item 19/],
    [
      'years without their basis',
      sport,
      'from: 2017, to: 2018',
      'from: null, to: null',
      /unknown where both/,
    ],
    [
      'years in the wrong order',
      sport,
      'from: 2017, to: 2018',
      'from: 2018, to: 2017',
      /2018 comes after 2017/,
    ],
    ['an area in another’s file', sport, 'area: idrott', 'area: fritid', /belong in fritid\.yaml/],
    ['an unknown area', sport, 'area: idrott', 'area: rymd', /no area "rymd"/],
    ['an ISBN that does not check', reports, '114-3', '114-4', /last digit checks/],
    ['a report twice', reports, 'id: mk-2020', 'id: mk-2019', /stands there twice/],
    ['an unknown checklist', reports, 'checklist-2018', 'checklist-1999', /no checklist/],
  ])('%s', async (_, file, replaced, by, reason) => {
    const copy = await copyContent()
    await copy.replace(file, replaced, by)
    const refusal = await refusalOf(copy, read)
    expect(refusal.reason).toMatch(reason)
    expect(refusal.file).toBe(file)
  })

  test('the line is that of the place', async () => {
    const copy = await copyContent()
    await copy.replace(sport, 'women: 28, men: 72', 'women: 28, men: 71')
    const { file, stands } = await refusalOf(copy, read)
    expect([file, stands.trim()]).toEqual([sport, '- what:'])
  })
})
