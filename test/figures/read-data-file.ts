import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import type { DataFormat } from '#domain/indicators/key-figure-files.ts'
import { readXlsx } from '#test/xlsx/read-xlsx.ts'

/** Every cell of a file by `key figure, area, year, sex`, as its value or the reason why it has none. */
export type FileCells = Readonly<Record<string, number | string>>

const sexes = ['women', 'men', 'total'] as const

/** Reads what a key figure's page gives to take along, with nothing of the product but the names that were agreed. */
export function readDataFile(format: DataFormat, bytes: Uint8Array): Promise<FileCells> | FileCells {
  const text = Buffer.from(bytes).toString('utf8')
  switch (format) {
    case 'csv':
      return longCells(csvRows(text))
    case 'xlsx':
      return longCells(sheetRows(bytes))
    case 'parquet':
      return parquetCells(bytes)
    case 'json':
      return jsonStatCells(text)
    case 'px':
      return pxCells(text)
  }
}

type Row = Readonly<Record<string, unknown>>

function longCells(rows: readonly Row[]): FileCells {
  return Object.fromEntries(
    rows.flatMap((row) =>
      sexes.map((sex) => {
        const status = String(row[`${sex}Status`])
        const key = [row.keyFigure, row.area, row.year, sex].join(' ')
        if (status !== 'value' && row[sex] !== null && row[sex] !== '') throw new Error(`${key} has both`)
        return [key, status === 'value' ? Number(row[sex]) : status]
      }),
    ),
  )
}

function csvRows(text: string): Row[] {
  const [head, ...lines] = text.trimEnd().split('\r\n')
  const fields = (line: string) =>
    [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, field = '']) =>
      field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field,
    )
  const names = head!.split(',')
  return lines.map((line) => Object.fromEntries(names.map((name, i) => [name, fields(line)[i]])))
}

function sheetRows(bytes: Uint8Array): Row[] {
  const sheet = readXlsx(bytes, 'sv').sheets.find(({ name }) => name === 'data')!
  const [head, ...rows] = sheet.rows
  const names = head!.map(({ value }) => String(value))
  return rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row![i]?.value ?? null])))
}

async function parquetCells(bytes: Uint8Array): Promise<FileCells> {
  const folder = mkdtempSync(join(tmpdir(), 'jamsides-parquet-'))
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    writeFileSync(join(folder, 'file.parquet'), bytes)
    const read = await connection.runAndReadAll(`select * from '${join(folder, 'file.parquet')}'`)
    return longCells(read.getRowObjectsJS())
  } finally {
    connection.closeSync()
    instance.closeSync()
    rmSync(folder, { recursive: true })
  }
}

type Dataset = Readonly<{
  id: readonly string[]
  size: readonly number[]
  dimension: Readonly<Record<string, { category: { index: readonly string[] } }>>
  value: Readonly<Record<number, number>>
  status: Readonly<Record<number, string>>
}>

function jsonStatCells(text: string): FileCells {
  const { id, size, dimension, value, status } = JSON.parse(text) as Dataset
  const cells: Record<string, number | string> = {}
  const count = size.reduce((product, each) => product * each, 1)
  for (let at = 0; at < count; at++) {
    let rest = at
    const codes: Record<string, string> = {}
    for (const [i, name] of [...id.entries()].toReversed()) {
      codes[name] = dimension[name]!.category.index[rest % size[i]!]!
      rest = Math.floor(rest / size[i]!)
    }
    const cell = value[at] ?? status[at]
    if (cell !== undefined) cells[[codes.KeyFigure, codes.Region, codes.Year, codes.Sex].join(' ')] = cell
  }
  return cells
}

function pxCells(text: string): FileCells {
  const symbols = new Map(
    [...text.matchAll(/DATASYMBOL(\d)="([^"]+)"/g)].map(([, dots, name]) => [Number(dots), name!]),
  )
  const data = /DATA=\r\n([^]*);/.exec(text)![1]!
  return Object.fromEntries(
    data.split('\r\n').flatMap((line) => {
      const [keyFigure, area, year, ...cells] = line.split(' ').map((token) => token.replaceAll('"', ''))
      return sexes.map((sex, i) => {
        const token = cells[i]!
        const cell = /^\.+$/.test(token) ? symbols.get(token.length)! : Number(token)
        return [[keyFigure, area, year, sex].join(' '), cell] as const
      })
    }),
  )
}
