import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { fromFdPromise } from 'yauzl'
import { checksumPath, readChecksums } from '../archive/checksums.ts'
import { firstDifference } from '../archive/first-difference.ts'
import { requireSound } from '../archive/require-sound.ts'
import { type ArchiveFile, writeZip } from '../archive/write-zip.ts'
import { UserError } from '../errors.ts'
import { sha256Of } from '../sha256-of.ts'
import type { BackupFile, BackupManifest, BackupTable } from './manifest.ts'
import { isBackupPath, listPaths, snapshotPart, tablePart } from './paths.ts'
import { readManifest } from './read-manifest.ts'
import { damagedBackup } from './refuse.ts'

const unpack = promisify(gunzip)

/** No part is as large: a few mebibytes, or one row with a file in it. */
const largestPart = 512 * 1024 * 1024

/** A backup that has been found whole. What is read of it is held to its checksum once more. */
export type Backup = Readonly<{
  manifest: BackupManifest
  /** Size and SHA-256 of the file. */
  bytes: number
  sha256: string
  rowsOf: (table: BackupTable) => AsyncGenerator<Buffer>
  piecesOf: (snapshot: string, file: BackupFile) => AsyncGenerator<Buffer>
  close: () => Promise<void>
}>

type Places = ReadonlyMap<string, Readonly<{ from: number; length: number }>>
type Check = (done: number, total: number) => void

/**
 * Opens a backup and reads every byte of it: each part must have the checksum that was written for it, none may be
 * missing or have come to it, and the zip around them must be as we write it. One part is in memory at a time.
 *
 * @throws UserError backup-unreadable, backup-foreign, backup-newer or backup-damaged with the place.
 */
export async function openBackup(path: string, tell: Check = () => undefined): Promise<Backup> {
  const handle = await open(path).catch(() => {
    throw UserError.of('backup-unreadable', { path }, 404)
  })
  try {
    const stats = await handle.stat()
    if (!stats.isFile()) throw UserError.of('backup-unreadable', { path }, 404)
    return await openSound(handle, stats.size, tell)
  } catch (error) {
    await handle.close()
    throw error
  }
}

async function openSound(handle: FileHandle, size: number, tell: Check): Promise<Backup> {
  const start = await readAt(handle, 0, Math.min(4, size))
  if (start.toString('latin1') !== 'PK\u0003\u0004') throw UserError.of('backup-foreign', undefined)
  const places = await listPlaces(handle, size)
  const list = await readPlace(handle, places, checksumPath)
  const sums = readChecksums(list.toString('latin1'), damagedBackup)
  const read = async (file: string) => {
    const bytes = await readPlace(handle, places, file)
    if (sha256Of(bytes) !== sums.get(file)?.sum) throw damagedBackup(file, null, 'checksum')
    return bytes
  }
  const manifest = await readManifest(read)
  requireSame([...places.keys()], [...sums.keys(), checksumPath])
  requireSame([...sums.keys()], listPaths(manifest))
  async function* parts(): AsyncGenerator<ArchiveFile> {
    for (const file of places.keys())
      yield { path: file, bytes: file === checksumPath ? list : await read(file) }
  }
  const sha256 = await requireAsWritten(handle, size, parts(), tell)
  return {
    manifest,
    bytes: size,
    sha256,
    async *rowsOf({ name, parts }) {
      for (let part = 1; part <= parts; part++) {
        const file = tablePart(name, part)
        yield await unpackPart(file, await read(file))
      }
    },
    async *piecesOf(snapshot, { name, parts }) {
      for (let part = 1; part <= parts; part++) yield await read(snapshotPart(snapshot, name, part))
    },
    close: () => handle.close(),
  }
}

/** Where in the zip each of its files lies, in the order in which they were written. */
async function listPlaces(handle: FileHandle, size: number): Promise<Places> {
  const places = new Map<string, { from: number; length: number }>()
  try {
    const zip = await fromFdPromise(handle.fd, { lazyEntries: true, autoClose: false, strictFileNames: true })
    for await (const entry of zip.eachEntry()) {
      const path = requireSound(entry, isBackupPath, damagedBackup)
      if (places.has(path)) throw damagedBackup(path, null, 'name-twice')
      const { fileDataStart: from } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
      if (from + entry.compressedSize > size || entry.compressedSize > largestPart)
        throw damagedBackup(path, null, 'zip')
      places.set(path, { from, length: entry.compressedSize })
    }
  } catch (error) {
    throw error instanceof UserError ? error : damagedBackup('zip', null, 'zip')
  }
  return places
}

async function readPlace(handle: FileHandle, places: Places, file: string): Promise<Buffer> {
  const place = places.get(file)
  if (!place) throw damagedBackup(file, null, 'missing-file')
  const bytes = await readAt(handle, place.from, place.length)
  if (bytes.length !== place.length) throw damagedBackup(file, null, 'zip')
  return bytes
}

async function readAt(handle: FileHandle, from: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, from)
  return buffer.subarray(0, bytesRead)
}

function requireSame(found: readonly string[], told: readonly string[]): void {
  const [inFile, inList] = [new Set(found), new Set(told)]
  const unlisted = found.find((path) => !inList.has(path))
  if (unlisted !== undefined) throw damagedBackup(unlisted, null, 'unlisted')
  const missing = told.find((path) => !inFile.has(path))
  if (missing !== undefined) throw damagedBackup(missing, null, 'missing-file')
}

/** Writes the zip anew from its files and compares byte for byte: checksums guard the files, this what is around them. */
async function requireAsWritten(
  handle: FileHandle,
  size: number,
  files: AsyncIterable<ArchiveFile>,
  tell: Check,
): Promise<string> {
  const hash = createHash('sha256')
  let at = 0
  for await (const chunk of writeZip(files)) {
    const found = await readAt(handle, at, chunk.length)
    if (!found.equals(chunk)) throw damagedBackup('zip', String(at + firstDifference(found, chunk)), 'frame')
    hash.update(chunk)
    at += chunk.length
    tell(at, size)
  }
  if (at !== size) throw damagedBackup('zip', String(at), 'frame')
  return hash.digest('hex')
}

async function unpackPart(file: string, bytes: Buffer): Promise<Buffer> {
  try {
    return await unpack(bytes, { maxOutputLength: largestPart })
  } catch {
    throw damagedBackup(file, null, 'checksum')
  }
}
