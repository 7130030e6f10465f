import { z } from 'zod'
import { UserError } from '../errors.ts'
import { type BackupManifest, formatVersion, manifestSchema } from './manifest.ts'
import { manifestPath } from './paths.ts'
import { damagedBackup } from './refuse.ts'

const head = z.object({ format: z.literal('jamsides-backup'), formatVersion: z.int().min(1) })

/**
 * Reads what a backup says of itself.
 *
 * @throws UserError backup-newer where it is of a format that is not known yet, backup-damaged.
 */
export async function readManifest(read: (path: string) => Promise<Buffer>): Promise<BackupManifest> {
  const value = parse(await read(manifestPath))
  const said = head.safeParse(value)
  if (said.success && said.data.formatVersion > formatVersion)
    throw UserError.of('backup-newer', { about: `format ${said.data.formatVersion}` })
  const { success, data, error } = manifestSchema.safeParse(value)
  if (success) return data
  const issue = error.issues[0]!
  throw damagedBackup(manifestPath, issue.path.join('.'), 'shape', issue.message)
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    throw damagedBackup(manifestPath, null, 'json')
  }
}
