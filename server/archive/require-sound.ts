import type { Entry } from 'yauzl'
import { checkPath } from '#domain/archive/check-path.ts'
import type { damagedAt } from './refuse.ts'

const encrypted = 0x1
const regularFile = 0o100644

/**
 * The path of a file in a zip that is what we write: a plain file, neither packed nor encrypted, with a name that such a
 * zip has.
 *
 * @throws what `damaged` makes of the file and its fault.
 */
export function requireSound(
  entry: Entry,
  isKnown: (path: string) => boolean,
  damaged: typeof damagedAt,
): string {
  const path = entry.fileName
  if (checkPath(path) !== null) throw damaged(JSON.stringify(path).slice(0, 200), null, 'name')
  if ((entry.generalPurposeBitFlag & encrypted) !== 0) throw damaged(path, null, 'encrypted')
  if (entry.compressionMethod !== 0 || entry.compressedSize !== entry.uncompressedSize)
    throw damaged(path, null, 'compressed')
  if (entry.externalFileAttributes >>> 16 !== regularFile) throw damaged(path, null, 'not-a-file')
  if (!isKnown(path)) throw damaged(path, null, 'unknown-file')
  return path
}
