import type { ErrorTexts } from '#texts/sv/errors.ts'
import { UserError } from '#server/errors.ts'

type Fault = Parameters<ErrorTexts['backup-damaged']>[0]['fault']

/** Something in the backup is not as it was when it was written, or was never written by us: where, and what. */
export function damagedBackup(file: string, at: string | null, fault: Fault, about = ''): UserError {
  return UserError.of('backup-damaged', { file, at, fault, about })
}
