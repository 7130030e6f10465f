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
 * with its checksum; one that does not agree counts as never fetched.
 */
export async function openKeptPages(
  folder: string,
  { order, now }: { order: unknown; now: Date },
): Promise<KeptPages> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await removeOld(folder, now)
  const own = join(folder, sha256Of(JSON.stringify(order)).slice(0, 16))
  await mkdir(own, { recursive: true, mode: 0o700 })
  const startedAt = (await readText(join(own, startFile))) ?? now.toISOString()
  await writeWhole(join(own, startFile), startedAt)
  const fileOf = (pathAndQuery: string) => join(own, `${sha256Of(pathAndQuery).slice(0, 32)}.page`)
  return {
    startedAt,
    before: (await readdir(own)).filter((name) => name.endsWith('.page')).length,
    find: async (pathAndQuery) => unpack(await readBytes(fileOf(pathAndQuery))),
    keep: (pathAndQuery, page) => writeWhole(fileOf(pathAndQuery), pack(page)),
    forget: (pathAndQuery) => rm(fileOf(pathAndQuery), { force: true }),
    discard: () => rm(own, { recursive: true, force: true }),
  }
}

async function removeOld(folder: string, now: Date): Promise<void> {
  for (const name of await readdir(folder)) {
    const startedAt = Date.parse((await readText(join(folder, name, startFile))) ?? '')
    if (!(startedAt > now.getTime() - keptFor)) await rm(join(folder, name), { recursive: true, force: true })
  }
}

/** The checksum in hexadecimal, a line break, and the page as packed JSON. */
function pack(page: Page<unknown>): Buffer {
  const packed = gzipSync(JSON.stringify(page), { level: 1 })
  return Buffer.concat([Buffer.from(`${sha256Of(packed)}\n`), packed])
}

const checksumLength = 64

function unpack(bytes: Buffer | null): Page<unknown> | null {
  if (bytes === null) return null
  const packed = bytes.subarray(checksumLength + 1)
  if (sha256Of(packed) !== bytes.subarray(0, checksumLength).toString()) return null
  return JSON.parse(gunzipSync(packed).toString('utf8')) as Page<unknown>
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
