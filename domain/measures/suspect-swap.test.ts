import { expect, test } from 'vitest'
import type { MeasurePoint } from './measure.ts'
import { suspectSwap } from './suspect-swap.ts'

const point = (date: string, women: number | null, men: number | null): MeasurePoint => ({
  date,
  women,
  womenOf: null,
  men,
  menOf: null,
  note: '',
})
const earlier = [30, 31, 29, 32, 30].map((women, i) => point(`2026-01-0${i + 1}`, women, 20 + (i % 2)))

test.each([
  ['figures that fit the other sex', 20, 31, true],
  ['figures that fit', 31, 20, false],
  ['both the same', 25, 25, false],
  ['a change for one sex only', 21, 20, false],
  ['one of them not known', 20, null, false],
])('%s', (_, women, men, isSuspected) => {
  expect(suspectSwap('count', earlier, [point('2026-02-01', women, men)])).toEqual(
    isSuspected ? ['2026-02-01'] : [],
  )
})

test('fewer than five earlier figures of a sex do not show what is usual', () => {
  const few = earlier.map((one, i) => (i === 0 ? { ...one, men: null } : one))
  expect(suspectSwap('count', few, [point('2026-02-01', 20, 31)])).toEqual([])
})
