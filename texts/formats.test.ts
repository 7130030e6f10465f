import { describe, expect, test } from 'vitest'
import {
  formatDate,
  formatNumber,
  formatPoints,
  formatPointsChange,
  formatSigned,
  pointDecimals,
} from './formats.ts'

describe('numbers', () => {
  test.each([
    ['sv', 2.53, 2, '2,53'],
    ['en', 2.53, 2, '2.53'],
    ['sv', 10_521_556, 0, '10\u00a0521\u00a0556'],
    ['en', 10_521_556, 0, '10,521,556'],
    ['sv', -1, 0, '−1'],
  ] as const)('in %s %d with %d decimals is %s', (language, value, decimals, expected) => {
    expect(formatNumber(language, value, decimals)).toBe(expected)
  })

  test.each([
    [0.35, 2, '+0,35'],
    [-1, 0, '−1'],
    [0, 0, '±0'],
    // A change too small to be seen with these decimals has no direction.
    [-0.004, 2, '±0,00'],
  ])('a change of %d with %d decimals is %s', (value, decimals, expected) => {
    expect(formatSigned('sv', value, decimals)).toBe(expected)
  })
})

describe('points', () => {
  test.each([
    [2, 0, '2', '+2'],
    [2.5, 1, '2,5', '+2,5'],
    [-0.5, 1, '−0,5', '−0,5'],
    [0, 0, '0', '±0'],
  ])('%d has %d decimals: %s, as a change %s', (points, decimals, written, changed) => {
    expect(pointDecimals(points)).toBe(decimals)
    expect(formatPoints('sv', points)).toBe(written)
    expect(formatPointsChange('sv', points)).toBe(changed)
  })
})

describe('dates', () => {
  test.each([
    ['sv', '2017-04-04', '4 april 2017'],
    ['en', '2017-04-04', '4 April 2017'],
    ['sv', '2017-04', 'april 2017'],
    ['sv', '2017', '2017'],
    ['sv', '2017-04-04T22:30:00Z', '4 april 2017'],
  ] as const)('in %s %s is %s', (language, written, expected) => {
    expect(formatDate(language, written)).toBe(expected)
  })
})
