import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { readConfig } from '#server/config.ts'
import { ContentError } from '#server/content/yaml/read-yaml.ts'

/** A copy of the project's content that a test may change; it is gone when the test has ended. */
export type ContentCopy = Readonly<{
  directory: string
  read: (file: string) => Promise<string>
  write: (file: string, text: string) => Promise<void>
  /** Replaces the first place where `from` stands. */
  replace: (file: string, from: string, to: string) => Promise<void>
  remove: (file: string) => Promise<void>
}>

/** Copies the content of the project. */
export async function copyContent(): Promise<ContentCopy> {
  const directory = await mkdtemp(join(tmpdir(), 'jamsides-content-'))
  onTestFinished(() => rm(directory, { recursive: true, force: true }))
  await cp(readConfig({}).contentDirectory, directory, { recursive: true })
  return {
    directory,
    read: (file) => readFile(join(directory, file), 'utf8'),
    write: async (file, text) => {
      await mkdir(dirname(join(directory, file)), { recursive: true })
      await writeFile(join(directory, file), text)
    },
    replace: async (file, from, to) => {
      const text = await readFile(join(directory, file), 'utf8')
      const at = text.indexOf(from)
      if (at === -1) throw new Error(`"${from}" does not stand in ${file}`)
      await writeFile(join(directory, file), text.slice(0, at) + to + text.slice(at + from.length))
    },
    remove: (file) => rm(join(directory, file), { recursive: true }),
  }
}

/**
 * Reads and gives the refusal: the file within the copy, the line with what stands there, and the reason. Fails when
 * nothing is refused.
 */
export async function refusalOf(copy: ContentCopy, read: (directory: string) => Promise<unknown>) {
  const error = await read(copy.directory).then(
    () => new Error('nothing was refused'),
    (error: unknown) => error,
  )
  if (!(error instanceof ContentError)) throw error
  const text = await readFile(error.file, 'utf8').catch(() => '')
  const { file, line, reason } = error
  return {
    file: file.slice(copy.directory.length + 1),
    line,
    stands: text.split('\n')[line - 1] ?? '',
    reason,
  }
}
