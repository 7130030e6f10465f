import { describe, expect, it } from 'vitest'
import { parseDecimal } from './parse-decimal.ts'

const no = 'not-a-number'
const unclear = 'ambiguous-number'

describe('parseDecimal', () => {
  it.each([
    // written, in Swedish, in English
    ['12', 12, 12],
    ['12,5', 12.5, 12.5],
    ['12.5', 12.5, 12.5],
    ['  12,5  ', 12.5, 12.5],
    ['0', 0, 0],
    ['0,5', 0.5, 0.5],
    ['-3', -3, -3],
    ['−3,25', -3.25, -3.25],
    ['- 3', -3, -3],
    ['+3', 3, 3],
    ['-0', 0, 0],
    ['1,234', 1.234, unclear],
    ['1.234', unclear, 1.234],
    ['-1.234', unclear, -1.234],
    ['0.234', 0.234, 0.234],
    ['0,234', 0.234, 0.234],
    ['1234.567', 1234.567, 1234.567],
    ['1234,567', 1234.567, 1234.567],
    ['12 500', 12_500, 12_500],
    ['12\u00a0500', 12_500, 12_500],
    ['12\u202f500,75', 12_500.75, 12_500.75],
    ['1 234 567', 1_234_567, 1_234_567],
    ['1.234,5', 1234.5, 1234.5],
    ['1,234.5', 1234.5, 1234.5],
    ['1,234,567', 1_234_567, 1_234_567],
    ['1.234.567', 1_234_567, 1_234_567],
    ['1.234.567,25', 1_234_567.25, 1_234_567.25],
    ['123456789012345', 123_456_789_012_345, 123_456_789_012_345],
    ['1234567890123456', no, no],
    ['1,1234567', no, no],
    ['', no, no],
    [' ', no, no],
    ['-', no, no],
    ['12 50', no, no],
    ['1 2', no, no],
    ['12,', no, no],
    [',5', no, no],
    ['1,23,4', no, no],
    ['12,34,567', no, no],
    ['1.2.3', no, no],
    ['--3', no, no],
    ['12 %', no, no],
    ['1e3', no, no],
    ['0x10', no, no],
    ['NaN', no, no],
    ['Infinity', no, no],
    ['=1+1', no, no],
    ['٣', no, no],
    ['tolv', no, no],
  ])('reads %j as %j in Swedish and %j in English', (written, sv, en) => {
    const said = (language: 'sv' | 'en') => {
      const { value, problem } = parseDecimal(written, language)
      return value ?? problem
    }
    expect([said('sv'), said('en')]).toEqual([sv, en])
  })
})
