import { describe, expect, test } from 'vitest'
import { madeUpKeyFigure } from '#test/figures/made-up-key-figure.ts'
import type { KeyFigure } from './key-figure.ts'
import { indexKeyFigures, searchKeyFigures } from './search-key-figures.ts'

const keyFigure = (id: string, title: string, more: Partial<KeyFigure> = {}) =>
  madeUpKeyFigure(id, { title, operatingArea: null, ...more })

const index = indexKeyFigures([
  keyFigure('N00905', 'Nettoinkomst, median, kr'),
  keyFigure('N00938', 'Sjukpenningtalet, antal dagar/registrerad försäkrad'),
  keyFigure('N00957', 'Ohälsotal, antal dagar', { bothSexes: false, observations: 0 }),
  keyFigure('N15436', 'Elever i åk 9 som är behöriga till yrkesprogram, andel (%)'),
  keyFigure('U01405', 'Invånare med bra självskattad hälsa, andel (%)', { bothSexes: false }),
  keyFigure('N20891', 'Äldre i särskilt boende, andel (%)', {
    description: 'Antal personer 80 år och äldre.',
  }),
])

const idsOf = (written: string) => searchKeyFigures(index, written).ids

describe('ids', () => {
  test.each<[string, readonly string[]]>([
    ['N00905', ['N00905']],
    ['n00905', ['N00905']],
    ['N009', ['N00905', 'N00938', 'N00957']],
    ['00905', ['N00905']],
    ['N9', []],
  ])('%s', (written, ids) => {
    expect(idsOf(written)).toEqual(ids)
  })
})

describe('words', () => {
  test.each<[string, readonly string[]]>([
    ['sjukpenning', ['N00938']],
    ['OHALSO', ['N00957']],
    ['ohälso', ['N00957']],
    ['halso', ['N00957']],
    ['behöriga elever', ['N15436']],
    ['median netto', ['N00905']],
    ['personer', ['N20891']],
    ['', []],
    ['  ,', []],
  ])('%j', (written, ids) => {
    expect(idsOf(written)).toEqual(ids)
  })

  test('those with figures by sex stand before those without, then by title', () => {
    expect(idsOf('antal dagar')).toEqual(['N00938', 'N00957'])
    expect(idsOf('andel')).toEqual(['N15436', 'N20891', 'U01405'])
  })

  test('where none has all the words, those with the most of them, and it is said', () => {
    expect(searchKeyFigures(index, 'behöriga elever zebra')).toEqual({ ids: ['N15436'], complete: false })
    expect(searchKeyFigures(index, 'zebra')).toEqual({ ids: [], complete: false })
  })
})
