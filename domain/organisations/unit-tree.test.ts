import { describe, expect, test } from 'vitest'
import type { Unit, UnitKind } from './organisation.ts'
import { arrangeUnits, placeUnit, possibleParents } from './unit-tree.ts'

const unit = (
  id: string,
  kind: UnitKind,
  parentId: string | null = null,
  organisationCode = 'X001',
): Unit => ({
  id,
  kind,
  parentId,
  organisationCode,
  name: id,
})

const units = [
  unit('skola', 'enhet', 'utbildning'),
  unit('åk 1', 'enhet', 'skola'),
  unit('utbildning', 'forvaltning', 'barnnämnd'),
  unit('barnnämnd', 'namnd'),
  unit('Ö', 'namnd'),
  unit('Ä', 'namnd'),
  unit('stab', 'enhet'),
]

test('units become a tree: boards first, then by name in Swedish order', () => {
  expect(arrangeUnits(units)).toMatchObject([
    {
      unit: { id: 'barnnämnd' },
      children: [
        {
          unit: { id: 'utbildning' },
          children: [{ unit: { id: 'skola' }, children: [{ unit: { id: 'åk 1' } }] }],
        },
      ],
    },
    { unit: { id: 'Ä' }, children: [] },
    { unit: { id: 'Ö' }, children: [] },
    { unit: { id: 'stab' }, children: [] },
  ])
  expect(arrangeUnits([])).toEqual([])
})

describe('where a unit may stand', () => {
  test.each<[string, Unit, ReturnType<typeof placeUnit>]>([
    ['a board at the top', unit('new', 'namnd'), null],
    ['an administration at the top', unit('new', 'forvaltning'), null],
    ['a unit at the top', unit('new', 'enhet'), null],
    ['an administration under a board', unit('new', 'forvaltning', 'Ä'), null],
    ['a unit under a board', unit('new', 'enhet', 'Ä'), null],
    ['a unit under an administration', unit('new', 'enhet', 'utbildning'), null],
    ['a unit under a unit', unit('new', 'enhet', 'skola'), null],
    ['a board under a board', unit('new', 'namnd', 'Ä'), 'wrong-kind'],
    ['an administration under a unit', unit('new', 'forvaltning', 'stab'), 'wrong-kind'],
    ['an administration under an administration', unit('new', 'forvaltning', 'utbildning'), 'wrong-kind'],
    ['under what does not exist', unit('new', 'enhet', 'nowhere'), 'unknown-parent'],
    ['under a unit of another organisation', unit('new', 'enhet', 'Ä', 'X002'), 'unknown-parent'],
    ['under itself', unit('stab', 'enhet', 'stab'), 'under-itself'],
    ['under its own child', unit('skola', 'enhet', 'åk 1'), 'under-itself'],
  ])('%s: %o → %s', (_, placed, problem) => {
    expect(placeUnit(units, placed)).toBe(problem)
  })
})

test('a unit is offered all places that break no rule', () => {
  const ids = (placed: Unit) => possibleParents(units, placed).map(({ id }) => id)
  expect(ids(unit('skola', 'enhet', 'utbildning')).toSorted()).toEqual([
    'barnnämnd',
    'stab',
    'utbildning',
    'Ä',
    'Ö',
  ])
  expect(ids(unit('barnnämnd', 'namnd'))).toEqual([])
})
