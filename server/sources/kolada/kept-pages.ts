import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sha256Of } from '#server/sha256-of.ts'
import type { Page } from './read-page.ts'

/** Pages of a fetch that has not come to its end, so that the next one need not ask for them again. */
export type KeptPages = Readonly<{
  /** When the fetch first began, as an ISO time: what has come is at least as new as that. */
  startedAt: string
  /** How many pages were there already when it went on. */
  before: number
  find: (pathAndQuery: string) => Promise<Page<unknown> | null>
  keep: (pathAndQuery: string, page: Page<unknown>) => Promise<void>
  forget: (pathAndQuery: string) => Promise<void>
  discard: () => Promise<void>
}>

/** What was begun longer ago than this is begun anew: the source may have changed in between. */
const keptFor = 3 * 24 * 60 * 60 * 1000

const startFile = 'started-at'

/**
 * Opens the pages kept of a fetch, in a folder named after what was ordered and from where. Each page lies in a file
 * with a checksum of itself, the order and the question that it answers; one that does not agree counts as never fetched.
 */
export async function openKeptPages(
  folder: string,
  { order, now }: { order: unknown; now: Date },
): Promise<KeptPages> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await removeOld(folder, now)
  const orderPrint = sha256Of(JSON.stringify(order))
  const own = join(folder, orderPrint.slice(0, 16))
  await mkdir(own, { recursive: true, mode: 0o700 })
  const startedAt = (await readText(join(own, startFile))) ?? now.toISOString()
  const printOf = (pathAndQuery: string) => `${orderPrint} ${pathAndQuery}\n`
  await writeWhole(join(own, startFile), startedAt)
  const fileOf = (pathAndQuery: string) => join(own, `${sha256Of(pathAndQuery).slice(0, 32)}.page`)
  return {
    startedAt,
    before: (await readdir(own)).filter((name) => name.endsWith('.page')).length,
    find: async (pathAndQuery) => unpack(printOf(pathAndQuery), await readBytes(fileOf(pathAndQuery))),
    keep: (pathAndQuery, page) => writeWhole(fileOf(pathAndQuery), pack(printOf(pathAndQuery), page)),
    forget: (pathAndQuery) => rm(fileOf(pathAndQuery), { force: true }),
    discard: () => rm(own, { recursive: true, force: true }),
  }
}

async function removeOld(folder: string, now: Date): Promise<void> {
  for (const name of await readdir(folder)) {
    const startedAt = (await readText(join(folder, name, startFile))) ?? ''
    if (!isRecent(startedAt, now)) await rm(join(folder, name), { recursive: true, force: true })
  }
}

/** A moment to come, or one written in another way than ours, has not been written by us. */
function isRecent(startedAt: string, now: Date): boolean {
  const at = Date.parse(startedAt)
  if (Number.isNaN(at) || new Date(at).toISOString() !== startedAt) return false
  return at <= now.getTime() && at > now.getTime() - keptFor
}

/** The checksum in hexadecimal, a line break, and the page as packed JSON. */
function pack(print: string, page: Page<unknown>): Buffer {
  const packed = gzipSync(JSON.stringify(page), { level: 1 })
  return Buffer.concat([Buffer.from(`${checksumOf(print, packed)}\n`), packed])
}

const checksumLength = 64

function unpack(print: string, bytes: Buffer | null): Page<unknown> | null {
  if (bytes === null) return null
  const packed = bytes.subarray(checksumLength + 1)
  if (checksumOf(print, packed) !== bytes.subarray(0, checksumLength).toString()) return null
  return JSON.parse(gunzipSync(packed).toString('utf8')) as Page<unknown>
}

function checksumOf(print: string, packed: Buffer): string {
  return sha256Of(Buffer.concat([Buffer.from(print), packed]))
}

/** A file is there whole or not at all, so that whoever stops us midway leaves no half page. */
async function writeWhole(path: string, content: string | Buffer): Promise<void> {
  await writeFile(`${path}.part`, content, { mode: 0o600 })
  await rename(`${path}.part`, path)
}

async function readBytes(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null
    throw error
  }
}

async function readText(path: string): Promise<string | null> {
  return (await readBytes(path))?.toString('utf8') ?? null
}
