import { createHash, type Hash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { checksumList, checksumPath } from '../archive/checksums.ts'
import { jsonText } from '../archive/read-json.ts'
import type { ArchiveFile } from '../archive/write-zip.ts'
import { UserError } from '../errors.ts'
import { sha256Of } from '../sha256-of.ts'
import type { BackupFile, BackupManifest, BackupTable } from './manifest.ts'
import { manifestPath, readmePath, snapshotPart, tablePart } from './paths.ts'
import { writeReadme } from './write-readme.ts'

const pack = promisify(gzip)

/** Half of the best packing for a fifth of its time. */
const level = 1

/** A file of a snapshot lies in pieces of this size, so that no more than one is in memory. */
const pieceBytes = 8 * 1024 * 1024

/** What goes into a backup, read while it is written. */
export type BackupContent = Readonly<{
  head: Pick<BackupManifest, 'version' | 'writtenAt' | 'migrations'>
  tables: readonly Pick<BackupTable, 'name' | 'columns'>[]
  /** The rows of a table as text, whole rows at a time. */
  rowsOf: (table: string) => AsyncIterable<Buffer>
  /** Asked when all rows have been read, so that no number can be behind them. */
  counters: () => Promise<BackupManifest['counters']>
  snapshots: readonly Readonly<{ id: string; files: readonly SnapshotSource[] }>[]
  /** Told before each table, and each file of a snapshot. */
  tell: (name: string) => void
  /** Told how many rows a table turned out to have. */
  count: (rows: number) => void
}>

/** A file of a snapshot, with the checksum that it has had from the beginning where one is known. */
type SnapshotSource = Readonly<{ name: string; path: string; sha256: string | null }>

/** The files of a backup, one at a time as they are made; the manifest and the checksums come last. */
export async function* writeBackup(content: BackupContent): AsyncGenerator<ArchiveFile> {
  const sums = new Map<string, string>()
  const made = (path: string, bytes: Buffer): ArchiveFile => {
    sums.set(path, sha256Of(bytes))
    return { path, bytes }
  }
  const tables: BackupTable[] = []
  for (const table of content.tables) {
    content.tell(table.name)
    const written = yield* writeTable(table, content.rowsOf(table.name), made)
    content.count(written.rows)
    tables.push(written)
  }
  const counters = await content.counters()
  const snapshots: BackupManifest['snapshots'] = []
  for (const { id, files } of content.snapshots) {
    const written: BackupFile[] = []
    for (const { name, path, sha256 } of files) {
      content.tell(`${id}/${name}`)
      const file = yield* writePieces(id, name, path, made)
      if (sha256 !== null && sha256 !== file.sha256) throw UserError.of('backup-source-broken', { path })
      written.push(file)
    }
    snapshots.push({ id, files: written })
  }
  const manifest: BackupManifest = {
    format: 'jamsides-backup',
    formatVersion: 1,
    ...content.head,
    tables,
    counters,
    snapshots,
  }
  yield made(readmePath, Buffer.from(writeReadme(manifest)))
  yield made(manifestPath, Buffer.from(jsonText(manifest)))
  yield { path: checksumPath, bytes: Buffer.from(checksumList(sums)) }
}

type Make = (path: string, bytes: Buffer) => ArchiveFile

async function* writeTable(
  { name, columns }: Pick<BackupTable, 'name' | 'columns'>,
  chunks: AsyncIterable<Buffer>,
  made: Make,
): AsyncGenerator<ArchiveFile, BackupTable> {
  const sum = new Sum()
  let rows = 0
  for await (const chunk of chunks) {
    sum.add(chunk)
    rows += countLines(chunk)
    yield made(tablePart(name, sum.parts), await pack(chunk, { level }))
  }
  return { name, columns: [...columns], rows, ...sum.told() }
}

async function* writePieces(
  snapshot: string,
  name: string,
  path: string,
  made: Make,
): AsyncGenerator<ArchiveFile, BackupFile> {
  const sum = new Sum()
  const handle = await open(path)
  try {
    for (;;) {
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(pieceBytes), 0, pieceBytes)
      if (bytesRead === 0) break
      const piece = buffer.subarray(0, bytesRead)
      sum.add(piece)
      yield made(snapshotPart(snapshot, name, sum.parts), piece)
    }
  } finally {
    await handle.close()
  }
  return { name, ...sum.told() }
}

/** Every row ends with the one line break it has: those inside a text are written otherwise. */
export function countLines(chunk: Buffer): number {
  let lines = 0
  for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, at + 1)) lines++
  return lines
}

/** What is counted of something that comes in parts. */
class Sum {
  readonly #hash: Hash = createHash('sha256')
  #bytes = 0
  parts = 0

  add(chunk: Buffer): void {
    this.#hash.update(chunk)
    this.#bytes += chunk.length
    this.parts++
  }

  told(): Readonly<{ bytes: number; sha256: string; parts: number }> {
    return { bytes: this.#bytes, sha256: this.#hash.digest('hex'), parts: this.parts }
  }
}
