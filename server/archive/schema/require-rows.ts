import { z } from 'zod'
import type { ArchiveRows } from '#domain/archive/archive.ts'
import { archiveTables } from '#domain/archive/archive-tables.ts'
import { rowSchemas } from './archive-schemas.ts'

/**
 * Sees to it that what goes out can come in again.
 *
 * @throws Error naming table and column where a stored row does not fit the format.
 */
export function requireRows(rows: ArchiveRows): void {
  for (const { name } of archiveTables) {
    const { error } = z.array(rowSchemas[name]!).safeParse(rows[name])
    const issue = error?.issues[0]
    if (issue)
      throw new Error(`The table ${name} does not fit its archive: ${issue.path.join('.')}: ${issue.message}`)
  }
}
