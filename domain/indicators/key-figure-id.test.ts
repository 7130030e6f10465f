import { expect, test } from 'vitest'
import { isKoladaId, isOwnId, makeKeyFigureId } from './key-figure-id.ts'

test.each([
  ['N00905', true, false],
  ['U01405', true, false],
  ['n00905', false, false],
  ['N0090', false, true],
  ['TAB638-1', false, true],
  ['', false, false],
  ['../x', false, false],
  ['a b', false, false],
  ['å1', false, false],
])('whose id %s is', (id, koladas, ours) => {
  expect([isKoladaId(id), isOwnId(id)]).toEqual([koladas, ours])
})

test('a line of a table has the table and its codes in its id', () => {
  expect(makeKeyFigureId('TAB638', ['BE0101N1', '20-24'])).toBe('TAB638-BE0101N1-20-24')
})

test('lines whose codes fold to the same letters keep ids of their own', () => {
  const ids = ['män', 'man', 'm n', 'm/n', 'm-n'].map((code) => makeKeyFigureId('T', [code]))
  expect(new Set(ids).size).toBe(5)
  expect(ids.every(isOwnId)).toBe(true)
})

test('a long line is cut to what an id may be and stays itself', () => {
  const long = 'x'.repeat(100)
  const [one, other] = [makeKeyFigureId('T', [long, 'a']), makeKeyFigureId('T', [long, 'b'])]
  expect(one).not.toBe(other)
  expect([isOwnId(one), isOwnId(other)]).toEqual([true, true])
})
