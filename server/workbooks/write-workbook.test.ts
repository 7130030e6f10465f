import { expect, test } from 'vitest'
import type { FormCell } from '#domain/workbooks/lay-out-checklist.ts'
import { testNow } from '#test/database/test-context.ts'
import { inspectZip } from './inspect-zip.ts'
import { readWorkbook } from './read-workbook.ts'
import { unpacker } from './unpack-part.ts'
import { writeWorkbook } from './write-workbook.ts'

const starts = [
  '=',
  '+',
  '-',
  '@',
  '\t=',
  '\n=',
  ' =',
  "'=",
  '"=',
  '=+',
  '＝',
  '%',
  '|',
  ';=',
  '{=',
  '',
  '<',
  '&',
  '_x003D_',
  '#',
]
const bodies = [
  '1+1',
  'SUM(A1:A9)',
  'HYPERLINK("http://x","y")',
  "cmd|'/c calc'!A0",
  'WEBSERVICE("http://x")',
  'DDE("a";"b")',
  '<script>alert(1)</script>',
  'REF!',
  '_x000D_',
  'å 😀',
]
const payloads = starts.flatMap((start) => bodies.map((body) => `${start}${body}`))

test('two hundred texts that look like formulas stay texts, and numbers beside them stay numbers', async () => {
  expect(payloads).toHaveLength(200)
  const cells = payloads.flatMap((text, row): FormCell[] => [
    { row, column: 0, look: 'comment', value: { kind: 'text', text } },
    { row, column: 1, look: 'score', value: { kind: 'number', number: row / 2 } },
  ])
  const file = await writeWorkbook({ name: 'Blad', cells, widths: [20, 10] }, { title: '=1+1', now: testNow })
  const [sheet] = await readWorkbook(file)
  expect(sheet!.cells.map(({ value }) => value)).toEqual(cells.map(({ value }) => value))
  const parts = unpacker(file, inspectZip(file))
  expect(parts('xl/worksheets/sheet1.xml')!.toString('utf8')).not.toMatch(/<f[ >]/)
})

test('dates and sums are written as dates and formulas with their result', async () => {
  const cells: FormCell[] = [
    { row: 0, column: 0, look: 'date', value: { kind: 'date', date: '2026-03-12' } },
    { row: 1, column: 0, look: 'sum', value: { kind: 'formula', formula: 'SUM(B1:B2)', result: 7 } },
  ]
  const file = await writeWorkbook({ name: 'Blad', cells, widths: [20] }, { title: '', now: testNow })
  const [sheet] = await readWorkbook(file)
  expect(sheet!.cells.map(({ value }) => value)).toEqual([
    { kind: 'date', date: '2026-03-12' },
    { kind: 'number', number: 7 },
  ])
  const xml = unpacker(file, inspectZip(file))('xl/worksheets/sheet1.xml')!.toString('utf8')
  expect(xml).toContain('<f>SUM(B1:B2)</f><v>7</v>')
})
