import { expect, test } from 'vitest'
import { parseDecimal } from './parse-decimal.ts'
import { writeDecimal } from './write-decimal.ts'

test.each([
  [1.234, '1,234', '1.234'],
  [-0.5, '-0,5', '-0.5'],
  [12_500, '12500', '12500'],
  [0.000001, '0,000001', '0.000001'],
  [0, '0', '0'],
])('%d is written %s in Swedish and %s in English, and read back', (value, sv, en) => {
  expect([writeDecimal(value, 'sv'), writeDecimal(value, 'en')]).toEqual([sv, en])
  for (const language of ['sv', 'en'] as const)
    expect(parseDecimal(writeDecimal(value, language), language).value).toBe(value)
})

test('what is not known is written as nothing', () => {
  expect(writeDecimal(null, 'sv')).toBe('')
})
