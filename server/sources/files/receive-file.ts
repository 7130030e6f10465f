import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { type FileHandle, open, stat, statfs } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { UserError } from '#server/errors.ts'
import { doubt, refuse } from './doubt.ts'
import type { FileKind, ReceivedFile } from './figure-file.ts'
import { limits } from './limits.ts'
import { lineCheck } from './line-check.ts'
import { recogniseFile } from './recognise-file.ts'
import { utf8Check } from './utf8-check.ts'

type Order = Readonly<{
  path: string
  /** Where the copy is put. */
  folder: string
  number: number
  signal: AbortSignal | undefined
  /** Told of the share that has been read, in bytes of the file as the user has it. */
  onProgress: (name: string, done: number, all: number) => void
}>

const mebi = 1024 * 1024

/**
 * Copies a file to where it is read, unpacked where it is packed with gzip. What it is shows in its first bytes, and it
 * is refused as soon as it is clear that it cannot be read or does not fit.
 *
 * @throws UserError figures-refused.
 */
export async function receiveFile({
  path,
  folder,
  number,
  signal,
  onProgress,
}: Order): Promise<ReceivedFile> {
  const name = basename(path)
  const { size, packed } = await look(path, name)
  const copy = join(folder, String(number))
  const hash = createHash('sha256')
  const { bavail, bsize } = await statfs(folder)
  const meter = unpackedMeter({ name, size, packed, free: bavail * bsize })
  let done = 0
  async function* count(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      hash.update(chunk)
      done += chunk.length
      meter.packedBytes(done)
      onProgress(name, done, size)
      yield chunk
    }
  }
  async function* measure(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      meter.take(chunk)
      yield chunk
    }
  }
  const [from, to] = [createReadStream(path), createWriteStream(copy, { mode: 0o600 })]
  const copying = packed
    ? pipeline(from, count, createGunzip(), measure, to, { signal })
    : pipeline(from, count, measure, to, { signal })
  await copying.catch((error: unknown) => {
    throw failure(name, error, meter.room())
  })
  return { name, path: copy, sha256: hash.digest('hex'), ...meter.finish() }
}

async function look(path: string, name: string): Promise<{ size: number; packed: boolean }> {
  let handle: FileHandle | undefined
  try {
    const found = await stat(path)
    if (found.isDirectory()) throw refuse(name, doubt('unreadable', { reason: 'folder', code: 'EISDIR' }))
    // A device or a pipe has no end that could be known.
    if (!found.isFile()) throw refuse(name, doubt('unreadable', { reason: 'other', code: 'not a file' }))
    if (found.size === 0) throw refuse(name, doubt('empty', undefined))
    handle = await open(path)
    const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0)
    return { size: found.size, packed: buffer[0] === 0x1f && buffer[1] === 0x8b }
  } catch (error) {
    if (error instanceof UserError) throw error
    const code = (error as NodeJS.ErrnoException).code ?? String(error)
    const reason = { ENOENT: 'missing', ENOTDIR: 'missing', EACCES: 'denied', EPERM: 'denied' } as const
    throw refuse(name, doubt('unreadable', { reason: reason[code as 'ENOENT'] ?? 'other', code }))
  } finally {
    await handle?.close()
  }
}

type Room = Readonly<{ needed: number; free: number }>
type Measured = Pick<ReceivedFile, 'kind' | 'bytes' | 'notUtf8From' | 'hasLongLine'>

/** Follows what comes out of a file: tells what it is by its first bytes and stops it when it grows too large. */
function unpackedMeter(file: Readonly<{ name: string; size: number; packed: boolean; free: number }>) {
  const { name, size, packed, free } = file
  const checks = [utf8Check(), lineCheck(limits.lineBytes)] as const
  let head: Buffer[] | null = []
  let bytes = 0
  let packedBytes = 0
  let kind: FileKind | undefined
  const recognise = () => {
    kind = recogniseFile(name, Buffer.concat(head!))
    head = null
  }
  const room = (): Room => {
    // How large a packed file becomes is known from what has come out of it so far.
    const expected = packed ? Math.max(bytes, (bytes / Math.max(1, packedBytes)) * size) : size
    return { needed: Math.ceil((expected * limits.roomFactor) / mebi), free: Math.floor(free / mebi) }
  }
  return {
    room,
    packedBytes: (count: number) => {
      packedBytes = count
    },
    take: (chunk: Buffer) => {
      head?.push(chunk)
      bytes += chunk.length
      for (const each of checks) each.take(chunk)
      if (head !== null && bytes >= limits.headBytes) recognise()
      if (kind === undefined) return
      requireModest(name, kind, packed ? bytes : size)
      const { needed, free: left } = room()
      // What must be left over is told as needed, or more than enough would seem to be there.
      const all = needed + limits.reserveBytes / mebi
      if (all > left) throw refuse(name, doubt('no-room', { needed: all, free: Math.max(0, left) }))
    },
    finish: (): Measured => {
      if (bytes === 0) throw refuse(name, doubt('empty', undefined))
      if (head !== null) recognise()
      requireModest(name, kind!, bytes)
      return { kind: kind!, bytes, notUtf8From: checks[0].finish(), hasLongLine: checks[1].hasLong() }
    },
  }
}

function requireModest(name: string, kind: FileKind, bytes: number): void {
  // The one format that is read without being held in memory.
  if (kind === 'wide-csv') return
  const most = kind === 'xlsx' ? limits.workbookBytes : limits.heldBytes
  if (bytes > most)
    throw refuse(name, doubt('too-large', { megabytes: Math.ceil(bytes / mebi), most: most / mebi }))
}

function failure(name: string, error: unknown, room: Room): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  if (code.startsWith('Z_')) return refuse(name, doubt('damaged', { what: 'gzip', text: '' }))
  if (code === 'ENOSPC' || code === 'EDQUOT') return refuse(name, doubt('no-room', room))
  return error
}
