import { expect, test } from 'vitest'
import { madeUpKeyFigure } from '#test/figures/made-up-key-figure.ts'
import { compareCatalogues } from './compare-catalogues.ts'
import type { KeyFigure } from './key-figure.ts'

const described = madeUpKeyFigure('N00001', {
  title: 'Sjukpenningtal, dagar',
  areas: 'municipalities',
  operatingArea: null,
  observations: 3,
})

const catalogue = (...keyFigures: readonly Partial<KeyFigure>[]) =>
  new Map(keyFigures.map((each) => ({ ...described, ...each })).map((each) => [each.id, each]))
const changesOf = (before: Partial<KeyFigure>, after: Partial<KeyFigure>) =>
  compareCatalogues(catalogue(before), catalogue(after))
const withdrawnAt = '2026-11-01T00:00:00.000Z'

test('what is new and what is gone is told, by id', () => {
  const before = catalogue({ id: 'N00003' }, { id: 'N00001' })
  const after = catalogue({ id: 'N00002', title: 'Ny', observations: 0 }, { id: 'N00001' })
  expect(compareCatalogues(before, after)).toEqual([
    { kind: 'added', keyFigure: 'N00002', title: 'Ny', figures: false },
    { kind: 'removed', keyFigure: 'N00003', title: 'Sjukpenningtal, dagar' },
  ])
})

test.each([
  ['a new title is told with the old one', {}, { title: 'Andel sjuka (%)' }, ['retitled']],
  ['the first title of one that had only its id is no new title', { title: 'N00001' }, {}, []],
  ['a flag that turns is told', { dividedByGender: false }, {}, ['flag-flipped']],
  ['a flag that comes to be known has not turned', { dividedByGender: null }, {}, []],
  ['a flag that is no longer known has not turned', {}, { dividedByGender: null }, []],
  ['gone from the source, kept by us: removed', {}, { withdrawnAt }, ['removed']],
  ['removed is told once', { withdrawnAt }, { withdrawnAt }, []],
  [
    'back again, under another title',
    { withdrawnAt },
    { title: 'Andel sjuka (%)' },
    ['returned', 'retitled'],
  ],
  ['later dates of publishing are no change', {}, { publishedOn: '2027-01-01', observations: 900 }, []],
])('%s', (_, before, after, kinds) => {
  expect(changesOf(before, after).map(({ kind }) => kind)).toEqual(kinds)
})

test('a change of title and of flag carries what it was and what it is', () => {
  expect(changesOf({}, { title: 'Andel sjuka (%)', dividedByGender: false })).toEqual([
    {
      kind: 'retitled',
      keyFigure: 'N00001',
      title: 'Andel sjuka (%)',
      titleBefore: 'Sjukpenningtal, dagar',
    },
    { kind: 'flag-flipped', keyFigure: 'N00001', title: 'Andel sjuka (%)', dividedByGender: false },
  ])
})
