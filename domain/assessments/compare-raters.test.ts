import { expect, test } from 'vitest'
import type { Role } from '../people/person.ts'
import { compareRaters } from './compare-raters.ts'

const raters = (counts: Partial<Record<Role, number>>) => ({
  raters: Object.entries(counts).map(([role, count]) => ({ role: role as Role, count })),
})

test('the same number in the same roles compares', () => {
  expect(compareRaters(raters({ politician: 1, manager: 2 }), raters({ manager: 2, politician: 1 }))).toEqual(
    { kind: 'same', count: 3 },
  )
})

test('more people are a break, and the roles that grew are named', () => {
  expect(compareRaters(raters({ manager: 1 }), raters({ manager: 4, politician: 1 }))).toEqual({
    kind: 'changed',
    before: 1,
    now: 5,
    roles: [
      { role: 'manager', before: 1, now: 4 },
      { role: 'politician', before: 0, now: 1 },
    ],
  })
})

test('other roles are a break though the number is the same', () => {
  expect(compareRaters(raters({ politician: 2 }), raters({ manager: 2 }))).toMatchObject({
    kind: 'changed',
    before: 2,
    now: 2,
  })
})

test.each([
  [{}, { manager: 2 }, { kind: 'unknown', before: null, now: 2 }],
  [{ manager: 2 }, {}, { kind: 'unknown', before: 2, now: null }],
  [{}, {}, { kind: 'unknown', before: null, now: null }],
])('a workbook names no raters: %j and %j', (last, current, expected) => {
  expect(compareRaters(raters(last), raters(current))).toEqual(expected)
})
