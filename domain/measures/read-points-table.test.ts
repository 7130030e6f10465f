import { expect, test } from 'vitest'
import { measureLimits } from './measure.ts'
import { readPointsTable, type ReadTable } from './read-points-table.ts'

const weekly = { kind: 'time', every: 'week', of: 'women-men' } as const
const at = { measure: weekly, language: 'sv', today: '2026-03-20', swap: false } as const

function read(text: string, more: Partial<Parameters<typeof readPointsTable>[1]> = {}): ReadTable {
  const result = readPointsTable(text, { ...at, ...more })
  if (result.kind !== 'read') throw new Error(result.kind)
  return result
}
const short = ({ points }: ReadTable) => points.map(({ date, women, men }) => [date, women, men])
const codes = ({ notices }: ReadTable) => notices.map(({ code }) => code)

const both = [
  ['2026-01-05', 12.5, 14.2],
  ['2026-01-12', 1200, 13],
]

test.each([
  ['tabs as pasted', 'Vecka\tKvinnor\tMän\n2026-v2\t12,5\t14,2\n2026-v3\t1 200\t13\n', []],
  [
    'semicolons and a mark at the beginning',
    '\uFEFFdatum;antal kvinnor;antal män\r\n2026-01-05;12,5;14,2\r\n2026-01-12;1200;13',
    [],
  ],
  ['quoted commas in English', 'Week,Women,Men\n2026W02,"12,5","14,2"\n2026W03,1200,13', ['comma']],
  ['commas and points', 'period,K,M\n2026-v2,12.5,14.2\n2026-v3,1200,13', ['comma']],
  ['no heads', '2026-v2\t12,5\t14,2\n2026-v3\t1\u00a0200\t13', ['no-heads']],
  ['men first, by their heads', 'vecka;män;kvinnor\n2026-v2;14,2;12,5\n2026-v3;13;1200', ['men-first']],
  ['out of order', 'vecka;kvinnor;män\n2026-v3;1200;13\n2026-v2;12,5;14,2', ['sorted']],
  ['a day within each week', 'vecka;kvinnor;män\n2026-01-07;12,5;14,2\n2026-01-12;1200;13', ['moved']],
  [
    'the same row twice',
    'vecka;kvinnor;män\n2026-v2;12,5;14,2\n2026-v2;12,5;14,2\n2026-v3;1200;13',
    ['same-twice'],
  ],
  [
    'other columns',
    'vecka;enhet;kvinnor;män;totalt\n2026-v2;Nord;12,5;14,2;26\n2026-v3;Nord;1200;13;25',
    ['column-ignored', 'column-ignored'],
  ],
  ['girls and boys', 'vecka;flickor;pojkar\n2026-v2;12,5;14,2\n2026-v3;1200;13', ['other-sexes']],
])('%s', (_, text, notices) => {
  const table = read(text)
  expect(table.problems).toEqual([])
  expect(short(table)).toEqual(both)
  expect(codes(table)).toEqual(notices)
})

test('women and men are read as each other where whoever pasted says so', () => {
  const table = read('2026-v2\t14,2\t12,5\n2026-v3\t13\t1200', { swap: true })
  expect(short(table)).toEqual(both)
  expect(table).toMatchObject({ columns: ['date', 'men', 'women'], swapped: true })
})

test('gaps are kept as missing, never as zero, and told by line', () => {
  const table = read(
    'vecka;kvinnor;män\n2026-v2;;14\n2026-v3;0;..\n2026-v4;saknas;\n2026-v7;1;2\n2026-v12;3;4',
  )
  expect(short(table)).toEqual([
    ['2026-01-05', null, 14],
    ['2026-01-12', 0, null],
    ['2026-01-19', null, null],
    ['2026-02-09', 1, 2],
    ['2026-03-16', 3, 4],
  ])
  expect(table.notices).toEqual([
    { code: 'periods-missing', periods: 6 },
    { code: 'women-missing', lines: [2] },
    { code: 'men-missing', lines: [3] },
    { code: 'both-missing', lines: [4] },
    { code: 'running', lines: [6] },
  ])
})

test('one sex missing altogether is told once', () => {
  const table = read('vecka;kvinnor\n2026-v2;5\n2026-v3;6')
  expect(short(table)).toEqual([
    ['2026-01-05', 5, null],
    ['2026-01-12', 6, null],
  ])
  expect(table.notices).toEqual([{ code: 'sex-missing', sex: 'men' }])
})

test('everything that is wrong is told with its line, field and what stands there', () => {
  const table = read(
    `vecka;kvinnor;män
2026-v2;1.234;2
2026-v3;tolv;-1
2026-v4;–;5
2027-v1;1;2
2026-02-30;1;2
mars 2026;1;2
;1;2
2026-v8;1;2
2026-v8;1;3
2026-v9;1;2;3;4`,
  )
  expect(table.problems.map(({ line, field, code, value }) => [line, field, code, value])).toEqual([
    [2, 'women', 'ambiguous-number', '1.234'],
    [3, 'women', 'not-a-number', 'tolv'],
    [3, 'men', 'negative', '-1'],
    [4, 'women', 'dash', '–'],
    [5, 'date', 'in-future', '2027-v1'],
    [6, 'date', 'not-a-date', '2026-02-30'],
    [7, 'date', 'other-period', 'mars 2026'],
    [8, 'date', 'missing', ''],
    [10, 'date', 'twice', '2026-v8'],
    [11, null, 'too-many-cells', '2026-v9 1 2 3 4'],
  ])
})

test.each([
  'vecka,kvinnor,män\n2026-v2,12,5,14,2',
  '2026-v2,12,5,14,2',
  '2026-v2,12,5,14',
  '2026-v2;1;2;lov;x',
])('cells that commas may have parted wrongly are refused and not guessed at: %j', (text) => {
  const table = read(text)
  expect(table.problems).toMatchObject([{ code: 'too-many-cells' }])
  expect(table.points).toEqual([])
})

const shares = { ...at, measure: { ...weekly, kind: 'share' } } as const

test.each([
  ['columns of their own', 'vecka;kvinnor;av kvinnor;män;av män\n2026-v2;12;40;9;30'],
  ['in another order', 'week;men;of men;women;n women\n2026-v2;9;30;12;40'],
  ['both in one cell', 'vecka;kvinnor;män\n2026-v2;12/40;9 av 30'],
  ['without heads', '2026-v2\t12\t40\t9\t30'],
  ['without heads, both in one cell', '2026-v2\t12/40\t9/30'],
])('a share is so many out of so many: %s', (_, text) => {
  expect(read(text, shares).points).toEqual([
    { date: '2026-01-05', women: 12, womenOf: 40, men: 9, menOf: 30, note: '' },
  ])
})

test.each([
  ['12', '40', '9', '', 'menOf', 'whole-missing'],
  ['12', '40', '31', '30', 'men', 'part-over-whole'],
  ['12,5', '40', '9', '30', 'women', 'not-whole'],
  ['0', '0', '9', '30', 'womenOf', 'whole-missing'],
  ['-1', '40', '9', '30', 'women', 'negative'],
])('a share of %s out of %s and %s out of %s is refused', (women, womenOf, men, menOf, field, code) => {
  const table = read(`2026-v2\t${women}\t${womenOf}\t${men}\t${menOf}`, shares)
  expect(table.problems).toMatchObject([{ line: 1, field, code }])
})

test('what is no table is told as that', () => {
  const kind = (text: string) => readPointsTable(text, at).kind
  expect(kind(' \n ')).toBe('empty')
  expect(kind('vecka;kvinnor;män')).toBe('empty')
  expect(readPointsTable('hej\tpå\tdig', at)).toMatchObject({
    kind: 'no-heads',
    missing: ['date', 'women', 'men'],
  })
  expect(readPointsTable('vecka;antal\n2026-v2;5', at)).toMatchObject({
    kind: 'no-heads',
    missing: ['women', 'men'],
  })
  expect(kind('x'.repeat(measureLimits.pasted + 1))).toBe('too-long')
  const rows = Array.from({ length: measureLimits.points + 1 }, (_, i) => `${i}`).join('\n')
  expect(kind(rows)).toBe('too-many')
})
