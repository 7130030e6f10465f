import { open, readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { checkPath, isArchivePath } from '#domain/archive/check-path.ts'
import { UserError } from '#server/errors.ts'
import { archiveLimits } from './limits.ts'
import { type Archive, readArchive } from './read-archive.ts'
import { type ArchiveFiles, readZip, requireAsWritten } from './read-zip.ts'
import { damagedAt, tooLargeArchive } from './refuse.ts'

const zip = Buffer.from('PK\u0003\u0004', 'latin1')

/**
 * Reads an archive that somebody has sent.
 *
 * @throws UserError archive-too-large, archive-foreign, archive-newer or archive-damaged.
 */
export async function openArchive(bytes: Buffer, most: number = archiveLimits.uploadBytes): Promise<Archive> {
  if (bytes.length > most) throw tooLargeArchive(most)
  if (!bytes.subarray(0, zip.length).equals(zip)) throw UserError.of('archive-foreign', undefined)
  const files = await readZip(bytes)
  const archive = readArchive(files)
  // After the files, so that one of which a byte has changed is told by its name.
  await requireAsWritten(bytes, files)
  return archive
}

/**
 * Reads an archive from the disk: the zip file, or the folder that it was unpacked to, for those who have nothing else.
 *
 * @throws UserError archive-unreadable, and as `openArchive`.
 */
export async function openArchiveAt(path: string): Promise<Archive> {
  const unreadable = () => UserError.of('archive-unreadable', { path }, 404)
  const handle = await open(path).catch(() => {
    throw unreadable()
  })
  try {
    const stats = await handle.stat()
    if (stats.isDirectory()) return readArchive(await readFolder(path))
    if (!stats.isFile()) throw unreadable()
    if (stats.size > archiveLimits.fileBytes) throw tooLargeArchive(archiveLimits.fileBytes)
    return await openArchive(await handle.readFile(), archiveLimits.fileBytes)
  } finally {
    await handle.close()
  }
}

async function readFolder(folder: string): Promise<ArchiveFiles> {
  const files = new Map<string, Buffer>()
  let left: number = archiveLimits.fileBytes
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue
    const path = relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')
    if (checkPath(path) !== null) throw damagedAt(JSON.stringify(path).slice(0, 200), null, 'name')
    if (!entry.isFile()) throw damagedAt(path, null, 'not-a-file')
    if (!isArchivePath(path)) throw damagedAt(path, null, 'unknown-file')
    if (files.size >= archiveLimits.files) throw damagedAt(path, null, 'too-many')
    const handle = await open(join(folder, path))
    try {
      left -= (await handle.stat()).size
      if (left < 0) throw tooLargeArchive(archiveLimits.fileBytes)
      files.set(path, await handle.readFile())
    } finally {
      await handle.close()
    }
  }
  return files
}
