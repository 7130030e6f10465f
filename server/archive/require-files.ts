import { isUtf8 } from 'node:buffer'
import type { ArchiveRows } from '#domain/archive/archive.ts'
import { archiveTables } from '#domain/archive/archive-tables.ts'
import { placeOf } from '#domain/archive/check-references.ts'
import { pathOfFile } from '#domain/archive/path-of-file.ts'
import { sha256Of } from '../sha256-of.ts'
import { requireModest } from './read-json.ts'
import { requireArms } from './require-arms.ts'
import { requireDrawings } from './require-drawings.ts'
import type { ArchiveFiles } from './read-zip.ts'
import { damagedAt, damagedIn } from './refuse.ts'

const holding = /^(reports|attachments)\//

/**
 * Sees to it that every row with a file has it, that the file is the one that was fixed when it was made, and that no
 * file is there without a row.
 *
 * @returns the files that rows have.
 * @throws UserError archive-damaged with the row or the file.
 */
export function requireFiles(rows: ArchiveRows, files: ArchiveFiles): ArchiveFiles {
  const held = new Map<string, Buffer>()
  for (const table of archiveTables) {
    if (!table.file) continue
    for (const [i, row] of (rows[table.name] ?? []).entries()) {
      const path = pathOfFile(table.name, row)!
      if (row.file !== path) throw damagedIn(placeOf(table, i, 'file'), 'wrong-file', path)
      const bytes = files.get(path)
      if (!bytes) throw damagedAt(path, null, 'missing-file')
      if (sha256Of(bytes) !== row.sha256) throw damagedIn(placeOf(table, i, 'sha256'), 'file-differs', path)
      // A text comes back from the database as the same bytes only where it is one.
      if (table.file.kind === 'text' && (!isUtf8(bytes) || bytes.includes(0)))
        throw damagedAt(path, null, 'not-utf8')
      if (table.file.kind === 'text') {
        requireModest(path, bytes)
        requireDrawings(path, bytes)
      }
      if (table.name === 'organisation_arms') requireArms(path, row, bytes)
      held.set(path, bytes)
    }
  }
  const loose = [...files.keys()].find((path) => holding.test(path) && !held.has(path))
  if (loose !== undefined) throw damagedAt(loose, null, 'unlisted')
  return held
}
