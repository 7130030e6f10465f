import { describe, expect, test } from 'vitest'
import { chooseYears, readYears, type YearChoice, writeYears } from './choose-years.ts'

describe('what stands in an address', () => {
  test.each<[string, YearChoice | null]>([
    ['', { kind: 'all' }],
    ['all', { kind: 'all' }],
    ['last10', { kind: 'last', years: 10 }],
    ['2010-2022', { kind: 'span', first: 2010, last: 2022 }],
    ['2022-2010', { kind: 'span', first: 2010, last: 2022 }],
    ['2022', { kind: 'span', first: 2022, last: 2022 }],
    ['last0', null],
    ['last100', null],
    ['10', null],
    ['2010-', null],
  ])('%j', (written, choice) => {
    expect(readYears(written)).toEqual(choice)
    expect(choice && readYears(writeYears(choice))).toEqual(choice)
  })
})

describe('years among 1998, 2000, 2001, 2009 and 2010', () => {
  const known = [2010, 1998, 2000, 2001, 2009]
  test.each<[YearChoice, object | null]>([
    [{ kind: 'all' }, { first: 1998, last: 2010 }],
    [
      { kind: 'last', years: 10 },
      { first: 2001, last: 2010 },
    ],
    [
      { kind: 'last', years: 1 },
      { first: 2010, last: 2010 },
    ],
    [
      { kind: 'span', first: 1990, last: 2005 },
      { first: 1998, last: 2001 },
    ],
    [{ kind: 'span', first: 2002, last: 2008 }, null],
  ])('%j', (choice, span) => {
    expect(chooseYears(choice, known)).toEqual(span)
  })
  test('without any year there is none to choose', () => {
    expect(chooseYears({ kind: 'last', years: 10 }, [])).toBeNull()
  })
})
