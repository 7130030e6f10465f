import { expect, test } from 'vitest'
import { orderInTime } from './order-in-time.ts'

const at = (roundSlug: string, meetingPosition: number, date: string | null) => ({
  record: { roundSlug, meetingPosition },
  date,
})

const order = (...occasions: ReturnType<typeof at>[]) =>
  orderInTime(occasions).map(({ record }) => `${record.roundSlug}${record.meetingPosition}`)

test('rounds follow each other by date, and meetings by their place in the round', () => {
  expect(order(at('b', 2, '2026-05'), at('a', 1, '2024-12-31'), at('b', 1, '2026-05-02'))).toEqual([
    'a1',
    'b1',
    'b2',
  ])
})

test('two rounds at once are laced into each other', () => {
  expect(
    order(at('a', 1, '2026-01-10'), at('a', 2, '2026-09-10'), at('b', 1, '2026-03'), at('b', 2, '2026-12')),
  ).toEqual(['a1', 'b1', 'a2', 'b2'])
})

test('without a date it stands after the one before it in its round', () => {
  expect(
    order(at('a', 2, null), at('a', 1, '2019-02'), at('b', 1, '2019-06'), at('a', 3, '2020-02')),
  ).toEqual(['a1', 'a2', 'b1', 'a3'])
})

test('without a date before the first dated one it stands next to that one', () => {
  expect(order(at('a', 1, null), at('a', 2, '2019-02'), at('b', 1, '2018-06'))).toEqual(['b1', 'a1', 'a2'])
})

test('a round without dates comes first', () => {
  expect(order(at('b', 1, '2018-06'), at('a', 1, null))).toEqual(['a1', 'b1'])
})
