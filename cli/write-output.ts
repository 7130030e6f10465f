import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { CommandFailure } from './command-failure.ts'

/**
 * Writes what a command has made to a file, or to standard output for `-`. A file is there whole or not at all: it is
 * written beside its place, made durable and then moved, so that a full disk or Ctrl-C leaves the old one as it was.
 *
 * @throws CommandFailure with the reason when the place cannot be written to.
 */
export async function writeOutput(file: string, content: string | Uint8Array): Promise<void> {
  if (file === '-') {
    process.stdout.write(content)
    if (process.stdout.writableNeedDrain)
      await new Promise((drained) => process.stdout.once('drain', drained))
    return
  }
  const target = resolve(file)
  const temporary = join(dirname(target), `.${randomUUID()}.tmp`)
  try {
    const handle = await open(temporary, 'wx', 0o644)
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { force: true })
    const reason = error instanceof Error ? error.message.replace(temporary, target) : String(error)
    throw new CommandFailure(`${target} could not be written, and nothing there has changed: ${reason}`)
  }
}
