import { expect, it } from 'vitest'
import { isOwnedBy } from './is-owned-by.ts'

it.each([
  ['carl', 'Carl', true],
  ['carl', 'Somebody else', true],
  ['anna', 'Carl', false],
  [null, 'Carl', true],
  [null, 'Anna', false],
])('what %j owns, called %j, is Carl’s: %s', (ownerId, ownerName, isOwn) => {
  expect(isOwnedBy({ ownerId, ownerName }, { id: 'carl', name: 'Carl' })).toBe(isOwn)
})

it('what nobody owns is not owned by whoever has no name', () => {
  expect(isOwnedBy({ ownerId: null, ownerName: '' }, { id: 'x', name: '' })).toBe(false)
})
