import { expect, it } from 'vitest'
import { readGuarded, writeCsv } from './write-csv.ts'

const lines = (...values: readonly unknown[]) =>
  writeCsv(
    ['a'],
    values.map((a) => ({ a })),
  )

it('writes a head and rows that any reader of CSV takes apart again', () => {
  expect(writeCsv(['a', 'b'], [{ a: 'x', b: 1, c: 'left out' }])).toBe('a,b\r\nx,1\r\n')
  expect(lines('a,b', 'a "b"', 'a\nb', ' a')).toBe('a\r\n"a,b"\r\n"a ""b"""\r\n"a\nb"\r\n" a"\r\n')
})

it('gives no spreadsheet a formula, and leaves numbers numbers', () => {
  expect(lines('=1+1', '+46', '-x', '@a', '\tx', '\rx', 'a=1')).toBe(
    `a\r\n'=1+1\r\n'+46\r\n'-x\r\n'@a\r\n'\tx\r\n"'\rx"\r\na=1\r\n`,
  )
  expect(lines(-2.5, 0, true, null, undefined, '')).toBe('a\r\n-2.5\r\n0\r\ntrue\r\n\r\n\r\n\r\n')
})

it('tells what a guarded text was, also where it began with an apostrophe of its own', () => {
  for (const text of ['=1+1', "'=1+1", "''-x", "'quoted'", 'plain', '@a', ''])
    expect(readGuarded(lines(text).split('\r\n')[1]!)).toBe(text)
})

it('writes lists and objects as JSON', () => {
  expect(lines(['a', 'b'], { sv: 'å' })).toBe('a\r\n"[""a"",""b""]"\r\n"{""sv"":""å""}"\r\n')
})

it('writes semicolons and decimal commas for spreadsheets in Swedish', () => {
  const rows = [{ a: 'x;y', b: -2.5, c: 'u,v' }]
  expect(writeCsv(['a', 'b', 'c'], rows, { separator: ';', decimal: ',' })).toBe(
    'a;b;c\r\n"x;y";-2,5;u,v\r\n',
  )
})
