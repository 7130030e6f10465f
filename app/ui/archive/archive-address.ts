import { address } from '#app/addresses.ts'
import type { ArchiveSubject } from '#domain/archive/archive.ts'
import type { Language } from '#domain/language/language.ts'

/** The part of an address that names the order whose outcome the archive page shows. */
export const archiveJob = 'order'

/** The page on which the history of something is taken out. */
export function archiveAddress(language: Language, subject: ArchiveSubject): string {
  return subject.kind === 'organisation'
    ? address(language, 'organisationArchive', { code: subject.code })
    : address(language, 'roundArchive', { round: subject.slug })
}
