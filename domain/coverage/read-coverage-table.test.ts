import { expect, test } from 'vitest'
import { textsIn } from '#texts/texts.ts'
import { mostRows, readCoverageTable } from './read-coverage-table.ts'

const words = [textsIn('sv').coverage.table, textsIn('en').coverage.table]
const read = (text: string) => readCoverageTable(text, words, '2026-11-20')
const heads = 'slag;namn;individbaserad;förs sedan;könsuppdelad sedan'
const one = {
  kind: 'statistic',
  name: 'Brukare; hemtjänst',
  keptBy: '',
  individualBased: true,
  keptSince: '2015-01-01',
  splitSince: '2019-06-30',
  endedOn: null,
  note: '',
}

test.each([
  ['semicolons', `${heads}\r\nstatistik;"Brukare; hemtjänst";ja;2015;2019-06-30\r\n`],
  [
    'tabs as pasted',
    `${heads.replaceAll(';', '\t')}\nStatistik\tBrukare; hemtjänst\tJA\t2015-01-01\t2019-06-30`,
  ],
  [
    'commas, English, another order, a mark at the beginning',
    '\uFEFFname,kind,individual-based,split by sex since,kept since,unheard of\n"Brukare; hemtjänst",statistic,yes,2019-06-30,2015-01-01,x\n\n',
  ],
  [
    'JSON',
    JSON.stringify({
      items: [{ ...one, individualBased: 'yes', endedOn: '' }],
    }),
  ],
])('%s', (_, text) => {
  expect(read(text)).toEqual({ kind: 'read', items: [one] })
})

test('everything that is wrong is told with its row and column, and nothing comes in', () => {
  const text = `${heads}
statistik;Ett;ja;2015-01-01;
statistik;"två
rader";kanske;2015-02-30;2014-01-01
rapport;;nej;2030-01-01;
Statistik;ETT;nej;2015-01-01;
mål;Väg;nej;2015-01-01;2016-01-01`
  const result = read(text)
  if (result.kind !== 'refused') throw new Error(result.kind)
  expect(result.problems.map(({ line, column, code, value }) => [line, column, code, value])).toEqual([
    [3, 3, 'unknown-choice', 'kanske'],
    [3, 4, 'not-a-date', '2015-02-30'],
    [5, 2, 'missing', ''],
    [5, 4, 'in-future', '2030-01-01'],
    [6, 2, 'twice', 'ETT'],
    [7, 5, 'not-individual', '2016-01-01'],
  ])
})

test('what is no table is told as that', () => {
  expect(read('')).toEqual({ kind: 'empty' })
  expect(read(heads)).toEqual({ kind: 'empty' })
  expect(read('namn;slag\na;b')).toEqual({ kind: 'no-heads', missing: ['individualBased', 'keptSince'] })
  expect(read('{"items": 3}')).toEqual({ kind: 'not-json' })
  expect(read('[1')).toEqual({ kind: 'not-json' })
  const many = Array.from({ length: mostRows + 1 }, (_, i) => `mål;${i};nej;2015;`).join('\n')
  expect(read(`${heads}\n${many}`)).toEqual({ kind: 'too-many', rows: mostRows + 1, most: mostRows })
})
