import type { ArchiveSubject } from '#domain/archive/archive.ts'
import type { Person } from '#domain/people/person.ts'
import type { Archive } from '#server/archive/read-archive.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { authorise } from '../access/authorise.ts'

/** What an archive must be of: any of a kind, or one organisation. */
export type ExpectedArchive = Readonly<{ kind: ArchiveSubject['kind']; code?: string }>

/**
 * Whoever acts, if they may read in the archive: whoever holds the command line any, those who lead the self-assessment
 * of an organisation its own.
 *
 * @throws UserError step-in-first, forbidden, archive-other-kind or archive-other-organisation.
 */
export function requireImporter(
  ctx: Context,
  { manifest, subject }: Archive,
  expected: ExpectedArchive,
): Person {
  const person =
    expected.code === undefined
      ? authorise(ctx, 'installation.run')
      : authorise(ctx, 'organisation.archive', { organisationCode: expected.code })
  if (subject.kind !== expected.kind) throw UserError.of('archive-other-kind', { kind: subject.kind })
  if (expected.code !== undefined && manifest.subject.id !== expected.code) {
    const found = `${manifest.subject.name} (${manifest.subject.id})`
    throw UserError.of('archive-other-organisation', { found, expected: expected.code })
  }
  return person
}
