import { readFile } from 'node:fs/promises'
import { readParquetRows } from '#server/warehouse/incoming/read-parquet-rows.ts'
import type { Warehouse } from '#server/warehouse/open-warehouse.ts'
import { openScbCsv } from './csv/read-scb-csv.ts'
import { openWideCsv } from './csv/read-wide-csv.ts'
import { openTable } from './csv/table-rows.ts'
import { openCube } from './cube/read-cube.ts'
import { doubt, refuse } from './doubt.ts'
import type { FigureFile, Reading, ReceivedFile } from './figure-file.ts'
import { readJson } from './json/read-json.ts'
import { findDataset, readJsonStat } from './json-stat/read-json-stat.ts'
import { openKoladaPages } from './kolada/read-pages.ts'
import { openLongTable } from './long-table/read-long-table.ts'
import { readPx } from './px/read-px.ts'
import { readSheet } from './xlsx/read-sheet.ts'

/**
 * Opens a received file with the reader of its format.
 *
 * @throws UserError figures-refused with what is wrong and where.
 */
export async function openFigureFile(
  file: ReceivedFile,
  reading: Reading,
  warehouse: Warehouse,
): Promise<FigureFile> {
  switch (file.kind) {
    case 'wide-csv':
      return openWideCsv(file, reading)
    case 'long-csv':
      return openLongTable(file, openTable(file), 'long-csv', reading)
    case 'scb-csv':
      return openScbCsv(file, reading)
    case 'xlsx':
      return openLongTable(file, await readSheet(file), 'xlsx', reading)
    case 'parquet':
      return openLongTable(file, await openParquet(file, warehouse), 'parquet', reading)
    case 'px':
      return openCube(file, readPx(file, await readFile(file.path)), 'px', reading)
    case 'json':
      return openJson(file, reading)
  }
}

async function openJson(file: ReceivedFile, reading: Reading): Promise<FigureFile> {
  const document = await readJson(file)
  const dataset = findDataset(document)
  return dataset === null
    ? openKoladaPages(file, document, reading)
    : openCube(file, readJsonStat(file, dataset), 'json-stat', reading)
}

async function openParquet(file: ReceivedFile, warehouse: Warehouse) {
  const table = await readParquetRows(warehouse, file.path).catch(() => {
    // DuckDB tells a hundred ways in which a file is no Parquet; to the user they are one.
    throw refuse(file.name, doubt('damaged', { what: 'Parquet', text: '' }))
  })
  if (table.rows.length === 0) throw refuse(file.name, doubt('header-only', undefined))
  const rows = table.rows.map((fields, i) => ({ row: i + 1, fields }))
  return { header: table.header, rows: () => rows }
}
