import { expect, test } from 'vitest'
import { dayNumber, dayOfNumber } from '#stats/day-number.ts'
import type { Frequency } from './measure.ts'
import { endOfPeriod, indexOfPeriod, mondayOf, startOfPeriod, weekOf } from './period.ts'
import { readPeriod } from './read-period.ts'
import { nextPeriod, writePeriod } from './write-period.ts'

const day = '2026-03-12'

test.each<[Frequency, readonly string[], string]>([
  [
    'day',
    ['2026-03-12', '20260312', '12.3.2026', '12/3 2026', '12 mars 2026', 'March 12, 2026', '12 Mar 2026'],
    day,
  ],
  ['day', ['31/12/2026', '12/31/2026', '2026-12-31T00:00:00'], '2026-12-31'],
  [
    'week',
    [
      '2026-v12',
      '2026v12',
      '2026W12',
      '2026-W12',
      'v12 2026',
      'v. 12 2026',
      'Vecka 12 2026',
      'week 12, 2026',
      '2026 vecka 12',
    ],
    '2026-03-16',
  ],
  ['week', ['2026-03-18', '22 mars 2026'], '2026-03-16'],
  ['month', ['2026-03', 'mars 2026', 'Mar-26', '2026 mars', 'march 2026', '2026-03-31'], '2026-03-01'],
  ['quarter', ['2026-Q2', '2026K2', 'kv 2 2026', 'Kvartal 2 2026', 'Q2 2026', '2026-05-09'], '2026-04-01'],
  ['year', ['2026', '2026-07-01'], '2026-01-01'],
])('a %s written in any of these ways is read: %j', (every, texts, date) => {
  for (const text of texts) expect([text, readPeriod(text, every).date]).toEqual([text, date])
})

test.each<[Frequency, string, string]>([
  ['day', '3/4/2026', 'ambiguous-date'],
  ['day', '2026-02-30', 'not-a-date'],
  ['day', '12/3', 'not-a-date'],
  ['day', '46093', 'not-a-date'],
  ['day', 'igår', 'not-a-date'],
  ['week', '2025-v53', 'not-a-date'],
  ['week', '2026-v0', 'not-a-date'],
  ['week', 'mars 2026', 'other-period'],
  ['month', '2026-v12', 'other-period'],
  ['month', '2026-13', 'not-a-date'],
  ['year', '2026-03', 'other-period'],
])('as a %s %s is refused: %s', (every, text, problem) => {
  expect(readPeriod(text, every).problem).toBe(problem)
})

// Years that begin and end on every weekday; ISO 8601 weeks as any calendar prints them.
test.each([
  ['2026-01-01', 2026, 1],
  ['2026-12-31', 2026, 53],
  ['2027-01-03', 2026, 53],
  ['2027-01-04', 2027, 1],
  ['2024-12-30', 2025, 1],
  ['2021-01-03', 2020, 53],
  ['2022-01-02', 2021, 52],
])('%s lies in week %i-%i', (date, year, week) => {
  expect(weekOf(date)).toEqual({ year, week })
  expect(mondayOf(year, week)).toBe(startOfPeriod(date, 'week'))
})

test.each<[Frequency, string, string]>([
  ['day', day, day],
  ['week', '2026-03-09', '2026-03-15'],
  ['month', '2026-03-01', '2026-03-31'],
  ['quarter', '2026-01-01', '2026-03-31'],
  ['year', '2026-01-01', '2026-12-31'],
])('the %s of 12 March 2026 is %s to %s, and the next one follows', (every, start, end) => {
  expect(startOfPeriod(day, every)).toBe(start)
  expect(endOfPeriod(start, every)).toBe(end)
  const next = dayOfNumber(dayNumber(end) + 1)
  expect(startOfPeriod(next, every)).toBe(next)
  expect(indexOfPeriod(next, every)).toBe(indexOfPeriod(start, every) + 1)
  expect(readPeriod(writePeriod(start, every), every).date).toBe(start)
  expect([
    nextPeriod(start, every, next),
    nextPeriod(start, every, end),
    nextPeriod(null, every, end),
  ]).toEqual([next, null, start])
})
