import { writeXlsx } from 'hucre/xlsx'
import type { Table } from '#server/reports/document/document.ts'
import { type Figure, figure, units } from '#server/reports/document/figure.ts'
import { renderXlsx } from '#server/reports/document/xlsx/render-xlsx.ts'
import { sheetsOf } from '#server/reports/document/xlsx/sheets-of.ts'
import { emptyReport } from './reports/empty-report.ts'
import { median } from './measure-time.ts'

// A report whose workbook has 30,000 cells, and the same values written by the library alone, without looks or tables.

const rounds = 15
const limit = 1000
const wanted = 30_000
const tables = 20
const columns = 8

const both = (text: string) => ({ sv: text, en: text })

function cellOf(table: number, row: number, column: number): Figure {
  const place = `${table}/${row}/${column}`
  return figure({
    id: `mat/${place}`,
    label: both(`Påstående ${row}, organisation ${column}, tillfälle ${table}`),
    value: (row + column) % 7 === 0 ? null : 1 + ((table * row + column) % 20) / 10,
    n: 3 + (row % 5),
    nOf: 'raters',
    unit: units.points,
    decimals: 1,
    instrument: 'checklist-2018',
    origin: { kind: 'occasions', refs: [`rad-${place}`], text: both(`Gemensam självskattning ${table}`) },
  })
}

function tableOf(number: number, length: number): Table {
  return {
    kind: 'table',
    id: `mat-${number}`,
    number,
    caption: `Skattning per påstående, tillfälle ${number}`,
    columns: [
      { header: 'Påstående' },
      ...Array.from({ length: columns }, (_, i) => ({ header: `Organisation ${i + 1}`, numeric: true })),
    ],
    rows: Array.from({ length }, (_, row) => ({
      header: `${row + 1}. Politiken efterfrågar resultat`,
      cells: Array.from({ length: columns }, (_, column) => cellOf(number, row, column)),
    })),
    notes: ['Två punkter (..) betyder att uppgiften saknas.'],
  }
}

function reportWith(length: number) {
  const blocks = Array.from({ length: tables }, (_, i) => tableOf(i + 1, length))
  return { ...emptyReport, sections: [{ id: 'self-assessment' as const, title: 'Självskattning', blocks }] }
}

const countOf = (report: ReturnType<typeof reportWith>) =>
  sheetsOf(report).reduce((sum, { rows }) => sum + rows.flat().filter((cell) => cell !== null).length, 0)

const perRow = (countOf(reportWith(2)) - countOf(reportWith(1))) / tables
const report = reportWith(Math.ceil(wanted / tables / perRow))
const sheets = sheetsOf(report).map(({ name, rows }) => ({
  name,
  rows: rows.map((row) => row.map((cell) => cell?.value ?? null)),
}))

const times = { bare: [] as number[], report: [] as number[] }
let bytes = 0
for (let round = 0; round <= rounds; round++) {
  const begun = performance.now()
  await writeXlsx({ sheets })
  const between = performance.now()
  bytes = (await renderXlsx(report)).byteLength
  const ended = performance.now()
  // The first round warms both up.
  if (round > 0) {
    times.bare.push(between - begun)
    times.report.push(ended - between)
  }
}

const ms = (value: number) => `${value.toFixed(0)} ms`
const [bare, whole] = [median(times.bare), median(times.report)]
process.stdout.write(
  [
    '## A report as an Excel workbook',
    '',
    `${countOf(report)} cells on ${sheets.length} sheets, ${(bytes / 1024).toFixed(0)} kB; medians of ${rounds} rounds, each beside the other.`,
    '',
    '| what | time | slowest | limit | |',
    '| --- | ---: | ---: | --- | --- |',
    `| the same values written by the library alone | ${ms(bare)} | ${ms(Math.max(...times.bare))} | | |`,
    `| the workbook of the report | ${ms(whole)} | ${ms(Math.max(...times.report))} | ${limit} ms | ${(whole / bare).toFixed(2)} ×, ${whole < limit ? 'held' : 'NOT held'} |`,
    '',
  ].join('\n'),
)
