import {
  type ArchiveManifest,
  archiveFormat,
  type ArchiveRow,
  type ArchiveRows,
} from '#domain/archive/archive.ts'
import { archiveConcepts, archiveTables } from '#domain/archive/archive-tables.ts'
import { pathOfFile } from '#domain/archive/path-of-file.ts'
import { writeCsv } from '#domain/archive/write-csv.ts'
import { UserError } from '#server/errors.ts'
import { sha256Of } from '../sha256-of.ts'
import { checksumList, checksumPath } from './checksums.ts'
import { columnTable } from './column-table.ts'
import { writeReadme } from './write-readme.ts'
import { jsonText } from './read-json.ts'
import { columnsOf, formatVersion } from './schema/archive-schemas.ts'
import { jsonSchemas } from './schema/json-schemas.ts'
import type { ArchiveFile } from './write-zip.ts'

/** What goes into an archive: its rows, and how the content of those that have a file is fetched. */
export type ArchiveContent = Readonly<{
  kind: ArchiveManifest['kind']
  subject: ArchiveManifest['subject']
  writtenBy: string
  rows: ArchiveRows
  withheldRatings: number
  contentOf: (table: string, row: ArchiveRow) => Promise<Buffer>
  /** Called with how many of the rows with files have been written. */
  progress: (done: number, total: number) => Promise<void>
}>

/**
 * The files of an archive in the order in which they lie in it: what people read first, then the data, then the files of
 * reports one at a time, and last the checksums of all.
 *
 * @throws UserError archive-source-broken where a stored file is not the one that was fixed when it was made.
 */
export async function* writeArchive(content: ArchiveContent): AsyncGenerator<ArchiveFile> {
  const sums = new Map<string, string>()
  const summed = (path: string, held: Buffer | string): ArchiveFile => {
    const bytes = Buffer.from(held as string)
    sums.set(path, sha256Of(bytes))
    return { path, bytes }
  }
  const manifest = manifestOf(content)
  yield summed('README.md', writeReadme(manifest))
  yield summed('manifest.json', jsonText(manifest))
  for (const [path, text] of dataFiles(content.rows)) yield summed(path, text)
  for (const [name, text] of jsonSchemas()) yield summed(`schema/${name}`, text)
  const filed = filedRows(content.rows)
  for (const [i, { table, row }] of filed.entries()) {
    await content.progress(i, filed.length)
    const path = pathOfFile(table, row)!
    const bytes = await content.contentOf(table, row)
    if (sha256Of(bytes) !== row.sha256) throw UserError.of('archive-source-broken', { path })
    yield summed(path, bytes)
  }
  yield { path: checksumPath, bytes: Buffer.from(checksumList(sums)) }
}

function manifestOf({ kind, subject, writtenBy, rows, withheldRatings }: ArchiveContent): ArchiveManifest {
  const counts = Object.fromEntries(archiveTables.map(({ name }) => [name, rows[name]?.length ?? 0]))
  const files = filedRows(rows).length
  return {
    format: archiveFormat,
    version: formatVersion,
    kind,
    subject,
    writtenBy,
    counts,
    files,
    withheldRatings,
  }
}

function* dataFiles(rows: ArchiveRows): Generator<readonly [string, string]> {
  for (const concept of archiveConcepts) {
    const tables = archiveTables.filter((table) => table.concept === concept)
    const written = tables.map(({ name }) => [name, (rows[name] ?? []).map((row) => inColumns(name, row))])
    yield [`data/${concept}.json`, jsonText(Object.fromEntries(written))]
  }
  yield ['csv/columns.csv', columnTable()]
  for (const { name } of archiveTables) yield [`csv/${name}.csv`, writeCsv(columnsOf(name), rows[name] ?? [])]
}

function inColumns(table: string, row: ArchiveRow): ArchiveRow {
  return Object.fromEntries(columnsOf(table).map((name) => [name, row[name]]))
}

function filedRows(rows: ArchiveRows): readonly Readonly<{ table: string; row: ArchiveRow }>[] {
  return archiveTables
    .filter(({ file }) => file !== undefined)
    .flatMap(({ name }) => (rows[name] ?? []).map((row) => ({ table: name, row })))
}
