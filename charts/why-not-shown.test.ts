import { expect, it } from 'vitest'
import type { Cell } from '#domain/indicators/cell.ts'
import type { FigureYear } from '#domain/indicators/figure-year.ts'
import type { SetFigure } from '#domain/sets/set-figure.ts'
import { whyLater, whyNotShown } from './why-not-shown.ts'

const missing: Cell = { status: 'missing' }

function figure(given: Readonly<Record<string, unknown>>): SetFigure {
  return {
    id: 'N00943',
    standing: 'both',
    keyFigure: { id: 'N00943', title: 'Dagar' },
    classification: { kind: 'split' },
    years: [],
    shown: null,
    later: null,
    gap: null,
    groupName: null,
    ...given,
  } as unknown as SetFigure
}

const year = (of: number, women: Cell, total: Cell = missing): FigureYear => ({
  year: of,
  women,
  men: women,
  total,
  difference: women,
  ratio: women,
  notes: [],
  repeated: false,
})

it('says nothing of what is shown', () => {
  expect(whyNotShown(figure({}), 'sv')).toBe('')
  expect(whyLater(figure({}), 'sv')).toBeNull()
})

it('tells how to fetch what has not been fetched', () => {
  expect(whyNotShown(figure({ standing: 'not-fetched', keyFigure: null }), 'sv')).toContain(
    'jamsides kolada sync --kpi N00943',
  )
})

it('names a total that is not given by sex with its year', () => {
  const shown = year(2021, { status: 'not-applicable' }, { status: 'value', value: 12.34 })
  const said = whyNotShown(figure({ standing: 'total', classification: { kind: null }, shown }), 'sv')
  expect(said).toContain('Redovisas inte könsuppdelat')
  expect(said).toContain('Totalt 12,3 år 2021.')
})

it.each([
  ['missing', 'uppgift saknas hos källan'],
  ['suppressed', 'sekretess'],
  ['withheld', 'det andra visas då inte heller'],
  ['not-split', 'inte könsuppdelat det året'],
] as const)('gives the reason of a later year: %s', (status, words) => {
  const said = whyLater(figure({ later: year(2022, { status }) }), 'sv')
  expect(said).toContain('För 2022')
  expect(said).toContain(words)
})

it('tells on which day a key figure was seen to be gone from its source, also where its figures are shown', () => {
  const keyFigure = { id: 'N74811', title: 'Sjukskrivna', withdrawnAt: '2026-03-19T08:00:00Z' }
  expect(whyNotShown(figure({ keyFigure }), 'sv')).toContain('19 mars 2026')
})
