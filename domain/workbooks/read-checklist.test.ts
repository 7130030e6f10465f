import { describe, expect, test } from 'vitest'
import { checklistRows, sheetOf } from '#test/workbooks/sheet-of.ts'
import { instrumentOf, meetingsOf } from '#test/workbooks/small-instruments.ts'
import type { Sheet } from './grid.ts'
import { readChecklist } from './read-checklist.ts'
import type { ChecklistReading } from './reading.ts'

const instruments = [
  instrumentOf('thirteen', 13),
  instrumentOf('ten', 10),
  instrumentOf('ten-on-two-levels', 10, { workbook: null }),
]
const meetings = meetingsOf('Uppstart', 'BM1', 'BM2', 'Avslut')
const input = { instruments, meetings, longestComment: 100 }
const twos = Array.from({ length: 10 }, () => 2)
const zeros = Array.from({ length: 10 }, () => 0)
const scores = [[2, 1, 1, 1, 2, 1, 1, 1, 1, 1], twos, zeros]

function read(...sheets: Sheet[]): ChecklistReading {
  const reading = readChecklist(sheets, input)
  if (reading.instrumentId === null) throw new Error(JSON.stringify(reading.problems))
  return reading
}
const valuesOf = (reading: ChecklistReading, i: number) =>
  reading.occasions[i]!.items.map(({ answer }) => (answer.kind === 'rated' ? answer.value : null))
const codes = (reading: { problems: readonly { code: string; cell: string | null }[] }) =>
  reading.problems.map(({ code, cell }) => `${code} ${cell}`)

describe('finds the checklist', () => {
  test('in the usual place, with occasions, dates and organisation', () => {
    const reading = read(sheetOf(checklistRows({ scores })))
    expect(reading).toMatchObject({
      sheet: 'Blad1',
      instrumentId: 'ten',
      organisation: { written: 'Exempelkommun', cell: 'B5' },
      problems: [],
    })
    expect(reading.occasions.map(({ meetingId, date }) => [meetingId, date])).toEqual([
      ['uppstart', '2019-02-07'],
      ['bm1', '2019-05-14'],
    ])
    expect(valuesOf(reading, 0)).toEqual(scores[0])
  })

  test.each([
    [0, 3],
    [7, 0],
    [40, 12],
  ])('moved %i down and %i to the right, after other sheets', (down, right) => {
    const other = sheetOf([['Läs mig'], ['1. Fyll i'], ['2. Skicka in']], { name: 'Läs mig' })
    const reading = read(other, sheetOf(checklistRows({ scores }), { down, right, name: 'Skattning' }))
    expect(reading.sheet).toBe('Skattning')
    expect(valuesOf(reading, 1)).toEqual(twos)
  })

  test('of thirteen statements as another version than that of ten', () => {
    const thirteen = Array.from({ length: 13 }, () => 3)
    expect(read(sheetOf(checklistRows({ scores: [thirteen, thirteen, thirteen] }))).instrumentId).toBe(
      'thirteen',
    )
  })

  test('with statements in any order, since the number decides', () => {
    const rows = checklistRows({ scores: [[1, 2, 3, 1, 2, 3, 1, 2, 3, 1]], labels: ['BM1'], dates: [] })
    const shuffled = [...rows.slice(0, 8), ...rows.slice(8, 18).reverse(), ...rows.slice(18)]
    expect(valuesOf(read(sheetOf(shuffled)), 0)).toEqual([1, 2, 3, 1, 2, 3, 1, 2, 3, 1])
  })

  test('with the number in a cell of its own', () => {
    const rows = checklistRows({ scores: [twos], labels: ['BM1'], dates: [] }).map((row, i) =>
      i >= 8 && i < 18 ? [i - 7, 'Påstående', ...row.slice(1)] : [row[0] ?? null, null, ...row.slice(1)],
    )
    expect(valuesOf(read(sheetOf(rows)), 0)).toEqual(twos)
  })

  test('that is filled in rather than the blank one beside it', () => {
    const blank = sheetOf(checklistRows({ scores: [zeros], labels: ['BM1'] }), { name: 'Tom' })
    const reading = read(
      blank,
      sheetOf(checklistRows({ scores: [twos], labels: ['BM1'] }), { name: 'Ifylld' }),
    )
    expect(reading.sheet).toBe('Ifylld')
    expect(codes(reading)).toEqual(['several-checklists null'])
  })

  test('on a visible sheet rather than on a hidden one', () => {
    const hidden = sheetOf(checklistRows({ scores: [twos], labels: ['BM1'] }), {
      name: 'Gammal',
      hidden: true,
    })
    const shown = sheetOf(checklistRows({ scores: [twos], labels: ['BM1'] }), { name: 'Ny' })
    expect(read(hidden, shown).sheet).toBe('Ny')
  })
})

test.each([
  ['bm 1', 'bm1'],
  ['BM-1', 'bm1'],
  ['BM1 poäng', 'bm1'],
  ['BM1 (2019-05-14)', 'bm1'],
  ['BM1\n14 maj 2019', 'bm1'],
  ['Slutkonferens', 'avslut'],
  ['AVSLUTNINGSKONFERENS', 'avslut'],
])('the heading %j is the meeting %s', (label, meetingId) => {
  const reading = read(sheetOf(checklistRows({ scores: [twos], labels: [label] })))
  expect(reading.occasions.map((occasion) => occasion.meetingId)).toEqual([meetingId])
})

describe('occasions', () => {
  test('with nothing but 0, empty and dashes were not held', () => {
    const column = [0, null, '-', '', '0', '–', ' ', 0, 0, 0]
    const reading = read(sheetOf(checklistRows({ scores: [twos, column, zeros] })))
    expect(reading.occasions.map(({ meetingId }) => meetingId)).toEqual(['uppstart'])
    expect(reading.problems).toEqual([])
  })

  test('an unrated cell of one that was held is unrated, not zero', () => {
    const reading = read(
      sheetOf(checklistRows({ scores: [[0, null, 3, 1, 1, 1, 1, 1, 1, 1]], labels: ['BM1'] })),
    )
    expect(valuesOf(reading, 0)).toEqual([null, null, 3, 1, 1, 1, 1, 1, 1, 1])
  })

  test('what is not plainly a step is named with its cell', () => {
    const column = ['3,0', ' 2', 'ej påbörjat', 'x', '2,5', 4, 'vet ej', 'e.t.', { error: '#REF!' }, true]
    const reading = read(sheetOf(checklistRows({ scores: [column], labels: ['BM1'] })))
    expect(codes(reading)).toEqual([
      'rating-interpreted B9',
      'rating-interpreted B10',
      'rating-interpreted B11',
      'rating-unreadable B12',
      'rating-half-step B13',
      'rating-out-of-scale B14',
      'rating-interpreted B15',
      'rating-interpreted B16',
      'rating-unreadable B17',
      'rating-unreadable B18',
    ])
    expect(reading.occasions[0]!.items.map(({ answer }) => answer)).toEqual([
      { kind: 'rated', value: 3 },
      { kind: 'rated', value: 2 },
      { kind: 'rated', value: 1 },
      { kind: 'unrated', written: 'x' },
      { kind: 'unrated', written: '2,5' },
      { kind: 'unrated', written: '4' },
      { kind: 'unknown' },
      { kind: 'not-applicable' },
      { kind: 'unrated', written: '#REF!' },
      { kind: 'unrated', written: 'SANT' },
    ])
  })

  test('dates may be serials, dates, texts, months, nonsense or missing', () => {
    const dates = [43_503, { date: '2019-05-14' }, 'hösten']
    const reading = read(sheetOf(checklistRows({ scores: [twos, twos, twos], dates })))
    expect(reading.occasions.map(({ date }) => date)).toEqual(['2019-02-07', '2019-05-14', null])
    expect(codes(reading)).toEqual(['date-unreadable D6'])
    const months = read(sheetOf(checklistRows({ scores: [twos], labels: ['BM1'], dates: ['2017-01'] })))
    expect(months.occasions[0]!.date).toBe('2017-01')
    expect(codes(months)).toEqual(['date-incomplete B6'])
    const none = read(sheetOf(checklistRows({ scores: [twos], labels: ['BM1'], dates: [] })))
    expect(none.occasions[0]!.date).toBeNull()
  })

  test('a column that is no meeting of the round is named when it holds scores', () => {
    const reading = read(
      sheetOf(checklistRows({ scores: [twos, twos, zeros], labels: ['Uppstart', 'BM7', 'BM8'] })),
    )
    expect(reading.occasions.map(({ meetingId }) => meetingId)).toEqual(['uppstart'])
    expect(codes(reading)).toEqual(['column-unknown C7'])
  })

  test('the same meeting twice is read once', () => {
    const reading = read(
      sheetOf(checklistRows({ scores: [twos, zeros, twos], labels: ['BM1', 'BM2', 'bm 1'] })),
    )
    expect(reading.occasions.map(({ meetingId }) => meetingId)).toEqual(['bm1'])
    expect(codes(reading)).toEqual(['column-repeated D7'])
  })
})

describe('the sum row', () => {
  test.each([
    ['agrees', [12, 20, 0], []],
    ['agrees as text', ['12', ' 20 ', ''], []],
    ['differs', [12, 21, 0], ['sum-differs C19']],
    ['is no number', ['tolv', 20, 0], ['sum-differs B19']],
    ['has no result', [{ formula: 'SUM(B9:B18)' }, 20, null], []],
    ['says something of an empty column', [12, 20, 3], ['sum-differs D19']],
  ])('%s', (_, sums, expected) => {
    expect(codes(read(sheetOf(checklistRows({ scores, sums }))))).toEqual(expected)
  })
})

describe('comments', () => {
  test('belong to the latest occasion at which the row is rated', () => {
    const columns = [twos, [2, 0, ...twos.slice(2)], zeros]
    const reading = read(
      sheetOf(checklistRows({ scores: columns, comments: { 1: 'Beslut', 2: 'Plan', 3: 'Uppstart: Förr' } })),
    )
    const [start, bm1] = reading.occasions.map(({ items }) => items.map(({ comment }) => comment).slice(0, 3))
    expect(start).toEqual(['', 'Plan', 'Förr'])
    expect(bm1).toEqual(['Beslut', '', ''])
  })

  test('too long to store block, with their cell', () => {
    const reading = read(sheetOf(checklistRows({ scores, comments: { 4: 'x'.repeat(101) } })))
    expect(reading.problems).toMatchObject([{ code: 'comment-too-long', cell: 'E12', severity: 'blocking' }])
  })
})

describe('rows', () => {
  test('a missing one is named and unrated', () => {
    const rows = checklistRows({ scores: [twos], labels: ['BM1'] }).filter((row) => row[0] !== '4. Påstående')
    const reading = read(sheetOf(rows))
    expect(reading.problems).toMatchObject([{ code: 'row-missing', details: { item: 4 } }])
    expect(valuesOf(reading, 0)[3]).toBeNull()
  })

  test('one that is repeated is named', () => {
    const rows = checklistRows({ scores: [twos], labels: ['BM1'] })
    rows.splice(12, 0, ['4. Påstående', 1])
    expect(codes(read(sheetOf(rows)))).toEqual(['row-repeated A13'])
  })
})

describe('a workbook that cannot be read in says why', () => {
  const refuse = (...sheets: Sheet[]) => readChecklist(sheets, input)
  test('no checklist', () => {
    expect(
      refuse(
        sheetOf([
          ['Budget', 1],
          ['Utfall', 2],
        ]),
      ).problems,
    ).toMatchObject([{ code: 'checklist-missing', severity: 'blocking', details: { sizes: [13, 10] } }])
    expect(refuse().problems).toMatchObject([{ code: 'checklist-missing' }])
  })

  test('a number of statements that no version has', () => {
    const eleven = Array.from({ length: 11 }, () => 2)
    expect(refuse(sheetOf(checklistRows({ scores: [eleven], labels: ['BM1'] }))).problems).toMatchObject([
      { code: 'checklist-unknown', cell: 'A7', details: { found: 11, sizes: [13, 10] } },
    ])
  })

  test('no occasion of the round', () => {
    expect(refuse(sheetOf(checklistRows({ scores: [twos], labels: ['Möte ett'] }))).problems).toMatchObject([
      { code: 'occasions-missing', sheet: 'Blad1' },
    ])
  })

  test('a blank form', () => {
    const reading = read(sheetOf(checklistRows({ scores: [zeros], labels: ['BM1'] })))
    expect(reading.occasions).toEqual([])
    expect(reading.problems).toMatchObject([{ code: 'nothing-rated', severity: 'blocking' }])
  })
})

test.each([
  [['Organisation:', 'Solna stad'], 'Solna stad'],
  [['Organisation: Solna'], 'Solna'],
  [['Organisation', null, '0184'], '0184'],
  [['Kommun:', 'Solna'], 'Solna'],
  [['Organisation:'], null],
  [['Något annat'], null],
])('the organisation of %j is %j', (row, expected) => {
  const rows = checklistRows({ scores: [twos], labels: ['BM1'] })
  rows[4] = row
  expect(read(sheetOf(rows)).organisation?.written ?? null).toBe(expected)
})
