import { type LibraryFile, libraryFiles } from '#domain/library/library-files.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import type { StoryAddress } from '#server/library-files/story-record.ts'
import { libraryMediaTypes, writeLibrary } from '#server/library-files/write-library.ts'
import { sha256Of } from '#server/sha256-of.ts'
import { limitRate } from '../access/limit-rate.ts'
import { findLibraryVersion, type LibraryVersion } from './library-version.ts'
import { readStories } from './read-stories.ts'

/** A file of the library, written as it is sent. `write` is asked for once, where the state is not known already. */
export type LibraryDownload = Pick<LibraryVersion, 'version' | 'changedAt'> &
  Readonly<{ name: LibraryFile; mediaType: string; write: () => AsyncIterable<string> }>

/**
 * The whole library as a file in a format, or the schema of what it holds. Addresses within it are whole ones, so they are
 * part of its state.
 *
 * @throws UserError too-many-requests, `no-library-file` where there is no such file.
 */
export async function makeLibraryFile(
  ctx: Context,
  input: Readonly<{ file: string; addressOf: StoryAddress; schemaAddress: string }>,
): Promise<LibraryDownload> {
  const name = libraryFiles.find((one) => one === input.file)
  if (name === undefined) throw UserError.of('no-library-file', { file: input.file.slice(0, 40) }, 404)
  await limitRate(ctx, 'export')
  const { addressOf, schemaAddress } = input
  const { version, changedAt } = await findLibraryVersion(ctx)
  const place = sha256Of(`${version} ${schemaAddress}`)
  return {
    name,
    mediaType: libraryMediaTypes[name],
    version: `${place}-${name.replace('.', '-')}`,
    changedAt,
    write: () => writeLibrary(name, readStories(ctx), { addressOf, schemaAddress }),
  }
}
