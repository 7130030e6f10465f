import { describe, expect, test } from 'vitest'
import type { Person, Role } from '#domain/people/person.ts'
import { circles } from './circle.ts'
import { may } from './may.ts'

const nobody = { coordinator: [], group: [], round: [] }

function holding(role: Role, organisationCode: string | null, roundSlug: string | null, reach = {}): Person {
  return {
    id: 'p',
    name: 'P',
    example: false,
    roles: [{ role, organisationCode, roundSlug }],
    reach: { ...nobody, ...reach },
  }
}

const ours = { organisationCode: 'X001' }

describe('may', () => {
  test.each<[string, Person | null, boolean]>([
    ['nobody', null, false],
    ['its strategist', holding('strategist', 'X001', null), true],
    ['its politician', holding('politician', 'X001', null), false],
    ['a strategist elsewhere', holding('strategist', 'X002', null), false],
    ['a strategist of nothing', holding('strategist', null, null), false],
    ['an administrator', holding('administrator', null, null), false],
    ['whoever holds the command line', holding('operator', null, null), true],
  ])('%s changes a goal of the organisation: %#', (_, person, expected) => {
    expect(may(person, 'goal.change', ours)).toBe(expected)
    expect(may(person, 'goal.change')).toBe(person?.roles[0]?.role === 'operator')
  })

  test.each<[string, Person, boolean]>([
    ['the coordinator of the round', holding('coordinator', null, 'r'), true],
    ['the coordinator of every round', holding('coordinator', null, null), true],
    ['the coordinator of another round', holding('coordinator', null, 'q'), false],
    ['a mentor of its group', holding('mentor', 'X003', 'r', { group: ['r/X001'] }), true],
    ['a mentor of another group', holding('mentor', 'X003', 'r', { group: ['r/X002'] }), false],
    ['a mentor of another round', holding('mentor', 'X003', 'q', { group: ['r/X001'] }), false],
  ])('%s follows an occasion in the round', (_, person, expected) => {
    expect(may(person, 'occasion.follow', { ...ours, roundSlug: 'r' })).toBe(expected)
  })

  test('what is shared reaches its circle and those within it, in its own round', () => {
    const reaching = (circle: 'coordinator' | 'group' | 'round') =>
      holding('reader', 'X009', null, { [circle]: ['r/X001', 'X001'] })
    const seen = (person: Person | null) =>
      circles.filter((circle) => may(person, 'improvement.read', { ...ours, roundSlug: 'r', circle }))
    expect(seen(holding('reader', 'X001', null))).toEqual([...circles])
    expect(seen(reaching('coordinator'))).toEqual(['coordinator', 'group', 'round', 'public'])
    expect(seen(reaching('group'))).toEqual(['group', 'round', 'public'])
    expect(seen(reaching('round'))).toEqual(['round', 'public'])
    expect(seen(null)).toEqual(['public'])
    expect(may(reaching('group'), 'improvement.read', { ...ours, roundSlug: 'q', circle: 'group' })).toBe(
      false,
    )
    expect(may(reaching('group'), 'improvement.change', { ...ours, circle: 'public' })).toBe(false)
  })

  test('what has no circle is in no one’s reach', () => {
    const everywhere = { coordinator: ['X001'], group: ['X001'], round: ['X001'] }
    expect(may(holding('reader', 'X009', null, everywhere), 'goal.read', ours)).toBe(false)
  })

  test('what is one’s own is nobody else’s, not even the operator’s', () => {
    expect(may(holding('reader', 'X001', null), 'job.follow', { personId: 'p' })).toBe(true)
    expect(may(holding('operator', null, null), 'job.follow', { personId: 'q' })).toBe(false)
    expect(may(holding('reader', 'X001', null), 'job.follow', { personId: null })).toBe(false)
  })
})
