import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { UserError } from '#server/errors.ts'
import { limits } from './limits.ts'
import { tooLarge } from './refuse.ts'

/**
 * Reads a workbook from the disk, no more of it than a workbook may hold.
 *
 * @throws UserError workbook-unreadable where there is no such file, or workbook-too-large.
 */
export async function readWorkbookFile(path: string): Promise<{ content: Buffer; fileName: string }> {
  const unreadable = () => UserError.of('workbook-unreadable', { path }, 404)
  const file = await open(path).catch(() => {
    throw unreadable()
  })
  try {
    const stats = await file.stat()
    if (!stats.isFile()) throw unreadable()
    if (stats.size > limits.fileBytes) throw tooLarge()
    return { content: await file.readFile(), fileName: basename(path) }
  } finally {
    await file.close()
  }
}
