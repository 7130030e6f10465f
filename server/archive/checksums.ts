import { sha256Of } from '../sha256-of.ts'
import { damagedAt } from './refuse.ts'
import type { ArchiveFiles } from './read-zip.ts'

/** The file of an archive that holds the checksum of every other file. */
export const checksumPath = 'checksums.sha256'

/** The list of checksums in the form that `sha256sum --check` reads. */
export function checksumList(sums: ReadonlyMap<string, string>): string {
  const paths = [...sums.keys()].sort()
  return paths.map((path) => `${sums.get(path)}  ${path}\n`).join('')
}

/**
 * Sees to it that every file of an archive has the checksum that was written for it, that none is missing, and that none
 * has come to it.
 *
 * @throws UserError archive-damaged naming the file or the line of the list.
 */
export function requireChecksums(files: ArchiveFiles): void {
  const list = files.get(checksumPath)
  if (!list) throw damagedAt(checksumPath, null, 'missing-file')
  const written = readChecksums(list.toString('latin1'))
  for (const [path, { sum, line }] of written) {
    const bytes = files.get(path)
    if (!bytes) throw damagedAt(path, null, 'missing-file')
    if (sha256Of(bytes) !== sum) throw damagedAt(path, null, 'checksum', `${checksumPath}:${line}`)
  }
  const unlisted = [...files.keys()].find((path) => path !== checksumPath && !written.has(path))
  if (unlisted !== undefined) throw damagedAt(unlisted, null, 'unlisted')
}

/**
 * Reads a list of checksums: each by its path, with the line it stands on.
 *
 * @throws what `damaged` makes of the line that is none.
 */
export function readChecksums(
  text: string,
  damaged: typeof damagedAt = damagedAt,
): ReadonlyMap<string, { sum: string; line: number }> {
  const written = new Map<string, { sum: string; line: number }>()
  const lines = text.split('\n')
  for (const [i, line] of lines.entries()) {
    if (line === '' && i === lines.length - 1) break
    const [, sum, path] = /^([0-9a-f]{64}) {2}([A-Za-z0-9._/-]+)$/.exec(line) ?? []
    if (sum === undefined || path === undefined || written.has(path))
      throw damaged(checksumPath, `line ${i + 1}`, 'checksum-list')
    written.set(path, { sum, line: i + 1 })
  }
  return written
}
