import type { ArchivePlace } from '#domain/archive/archive.ts'
import type { ErrorTexts } from '#texts/sv/errors.ts'
import { UserError } from '#server/errors.ts'

type Fault = Parameters<ErrorTexts['archive-damaged']>[0]['fault']

/** Something in the archive is not as it was when it was written, or was never written by us: where, and what. */
export function damagedAt(file: string, at: string | null, fault: Fault, about = ''): UserError {
  return UserError.of('archive-damaged', { file, at, fault, about })
}

/** As `damagedAt`, for a place that is known already. */
export function damagedIn({ file, at }: ArchivePlace, fault: Fault, about = ''): UserError {
  return damagedAt(file, at, fault, about)
}

/** The file is larger than an archive may be here. */
export function tooLargeArchive(bytes: number): UserError {
  return UserError.of('archive-too-large', { megabytes: bytes / 1024 / 1024 }, 413)
}
