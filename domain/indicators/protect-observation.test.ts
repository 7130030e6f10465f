import { describe, expect, test } from 'vitest'
import type { Cell } from './cell.ts'
import type { Observation } from './observation.ts'
import { protectObservation } from './protect-observation.ts'

const value = (number: number): Cell => ({ status: 'value', value: number })
const missing: Cell = { status: 'missing' }
const withheld: Cell = { status: 'withheld' }
const seen = (women: Cell, men: Cell, total: Cell): Observation => ({
  keyFigure: 'N00232',
  area: '0114',
  year: 2018,
  women,
  men,
  total,
})

describe('invariant 3: what the source withholds cannot be worked out from what we show', () => {
  test('a count with its total and one sex shows the total only', () => {
    const shown = protectObservation(seen(value(101), missing, value(118)), { unit: 'number' })
    expect(shown).toMatchObject({ women: withheld, men: missing, total: value(118) })
    expect(shown.notes).toContain('derivable')
    expect(JSON.stringify(shown)).not.toContain('101')
  })

  test('so it is where the other sex is said not to be given at all, as after a change that told of one sex only', () => {
    const shown = protectObservation(seen(value(101), { status: 'not-split' }, value(118)), {
      unit: 'number',
    })
    expect(shown).toMatchObject({ women: withheld, notes: ['derivable', 'one-sex-missing'] })
  })

  test('so it is with figures of which nobody can tell whether they are counts', () => {
    const shown = protectObservation(seen(value(101), missing, value(118)), { unit: 'other' })
    expect(shown).toMatchObject({ women: withheld, notes: ['derivable', 'one-sex-missing'] })
  })

  test.each<[string, Observation, 'number' | 'percent']>([
    ['without a total there is nothing to subtract from', seen(value(101), missing, missing), 'number'],
    ['a share cannot be had by subtraction', seen(value(50.5), missing, value(48)), 'percent'],
    ['a year before the split is no secret', seen({ status: 'not-split' }, missing, value(118)), 'number'],
  ])('%s', (_, observation, unit) => {
    const shown = protectObservation(observation, { unit })
    expect(shown).toMatchObject({
      women: observation.women,
      men: observation.men,
      total: observation.total,
    })
    expect(shown.notes).not.toContain('derivable')
  })
})

test.each<[string, readonly [number, number, number], 'number' | 'percent', readonly string[]]>([
  ['adds up', [10, 12, 22], 'number', []],
  ['zero is a figure', [0, 0, 0], 'number', []],
  ['women and men rounded to fives', [10, 15, 22], 'number', ['sum-differs']],
  ['total between', [10, 20, 14], 'percent', []],
  ['total equal to one of them', [10, 20, 20], 'percent', []],
  ['total above both', [10, 20, 20.1], 'percent', ['total-outside']],
])('%s: a note, never an error', (_, [women, men, total], unit, notes) => {
  const shown = protectObservation(seen(value(women), value(men), value(total)), { unit })
  expect(shown.notes).toEqual(notes)
})
