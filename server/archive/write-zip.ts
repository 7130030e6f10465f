import { once } from 'node:events'
import { ZipFile } from 'yazl'

/** A file on its way into an archive or out of it. */
export type ArchiveFile = Readonly<{ path: string; bytes: Buffer }>

/**
 * Packs files into a zip as it is read, one file in memory at a time. Nothing is compressed and no clock or time zone is
 * asked, so that the same files give the same bytes on every machine, and a file can be taken out of a broken archive.
 */
export async function* writeZip(
  files: AsyncIterable<ArchiveFile> | Iterable<ArchiveFile>,
): AsyncGenerator<Buffer> {
  const zip = new ZipFile()
  const output = zip.outputStream as NodeJS.ReadableStream & {
    writableNeedDrain: boolean
    destroy(error: Error): void
  }
  const adding = addAll(zip, output, files).catch((error: unknown) => output.destroy(error as Error))
  for await (const chunk of output) yield chunk as Buffer
  await adding
}

async function addAll(
  zip: ZipFile,
  output: NodeJS.ReadableStream & { writableNeedDrain: boolean },
  files: AsyncIterable<ArchiveFile> | Iterable<ArchiveFile>,
): Promise<void> {
  // The oldest time that a zip can hold, written as local time wherever the program runs.
  const mtime = new Date(1980, 0, 1)
  const options = { mtime, mode: 0o100644, compress: false, forceDosTimestamp: true }
  for await (const { path, bytes } of files) {
    zip.addBuffer(bytes, path, options)
    if (output.writableNeedDrain) await once(output, 'drain')
  }
  zip.end()
}
