import { fromBufferPromise, type ZipFile } from 'yauzl'
import { isArchivePath } from '#domain/archive/check-path.ts'
import { firstDifference } from './first-difference.ts'
import { archiveLimits } from './limits.ts'
import { damagedAt } from './refuse.ts'
import { requireSound } from './require-sound.ts'
import { writeZip } from './write-zip.ts'

/** The files of an archive by their paths. They share the memory of the archive. */
export type ArchiveFiles = ReadonlyMap<string, Buffer>

/**
 * Takes the files out of a zip in which nothing is compressed, so that nothing can swell, and in which all are plain
 * files with names of an archive.
 *
 * @throws UserError archive-damaged with the file.
 */
export async function readZip(bytes: Buffer): Promise<ArchiveFiles> {
  const files = new Map<string, Buffer>()
  const folded = new Set<string>()
  let left = bytes.length
  const zip = await open(bytes)
  if (zip.entryCount > archiveLimits.files) throw damagedAt('zip', null, 'too-many', String(zip.entryCount))
  try {
    for await (const entry of zip.eachEntry()) {
      const path = requireSound(entry, isArchivePath, damagedAt)
      if (folded.has(path.toLowerCase())) throw damagedAt(path, null, 'name-twice')
      folded.add(path.toLowerCase())
      left -= entry.compressedSize
      // More than there is: files that lie over each other, each of which would take its time.
      if (left < 0) throw damagedAt(path, null, 'zip')
      const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
      files.set(path, bytes.subarray(fileDataStart, fileDataStart + entry.compressedSize))
    }
  } catch (error) {
    throw isOurs(error) ? error : damagedAt('zip', null, 'zip')
  }
  return files
}

async function open(bytes: Buffer): Promise<ZipFile> {
  try {
    return await fromBufferPromise(bytes, { lazyEntries: true, decodeStrings: true, strictFileNames: true })
  } catch {
    throw damagedAt('zip', null, 'zip')
  }
}

/**
 * Sees to it that every byte of a zip is as `writeZip` would write it anew. Checksums guard what is in the files; this
 * guards what is around them, which programs otherwise pass over.
 *
 * @throws UserError archive-damaged with the byte.
 */
export async function requireAsWritten(bytes: Buffer, files: ArchiveFiles): Promise<void> {
  let at = 0
  for await (const chunk of writeZip([...files].map(([path, held]) => ({ path, bytes: held })))) {
    if (!bytes.subarray(at, at + chunk.length).equals(chunk))
      throw damagedAt('zip', String(at + firstDifference(bytes.subarray(at), chunk)), 'frame')
    at += chunk.length
  }
  if (at !== bytes.length) throw damagedAt('zip', String(at), 'frame')
}

function isOurs(error: unknown): boolean {
  return error instanceof Error && error.name === 'UserError'
}
