import { randomUUID } from 'node:crypto'
import { access, open, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { UserError } from '#server/errors.ts'
import { flush } from '#server/warehouse/flush.ts'

const reasons = {
  ENOENT: 'no-folder',
  ENOTDIR: 'no-folder',
  EISDIR: 'is-folder',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EROFS: 'not-allowed',
  ENOSPC: 'full',
  EDQUOT: 'full',
} as const

type Chunks = AsyncIterable<Uint8Array>

/** Who may read the file, and whether it may take the place of one that is there. */
type Manner = Readonly<{ mode?: number; replace?: boolean }>

/**
 * Writes what a command has made, or makes while it is written, to a file, or to standard output for `-`. A file is
 * there whole or not at all: it is written beside its place, made durable and then moved, so that a full disk or Ctrl-C
 * leaves the old one as it was.
 *
 * @throws UserError file-not-written with the reason when the place cannot be written to, file-exists where nothing may be
 *   written over.
 */
export async function writeOutput(
  file: string,
  content: string | Uint8Array | Chunks,
  { mode = 0o644, replace = true }: Manner = {},
): Promise<void> {
  if (file === '-') {
    const chunks = typeof content === 'string' || content instanceof Uint8Array ? [content] : content
    for await (const chunk of chunks) await writeToTerminal(chunk)
    return
  }
  const target = resolve(file)
  const temporary = join(dirname(target), `.${randomUUID()}.tmp`)
  const requireFree = async () => {
    if (!replace && (await exists(target))) throw UserError.of('file-exists', { file: target }, 409)
  }
  try {
    await requireFree()
    const handle = await open(temporary, 'wx', mode)
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await requireFree()
    await rename(temporary, target)
    await flush(dirname(target))
  } catch (error) {
    // Where even the clearing up is refused, nothing was written either.
    await rm(temporary, { force: true }).catch(() => undefined)
    throw error instanceof UserError ? error : notWritten(target, error)
  }
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}

async function writeToTerminal(chunk: string | Uint8Array): Promise<void> {
  process.stdout.write(chunk)
  if (process.stdout.writableNeedDrain) await new Promise((drained) => process.stdout.once('drain', drained))
}

function notWritten(file: string, error: unknown): UserError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  const reason = reasons[code as keyof typeof reasons] ?? 'other'
  return UserError.of('file-not-written', { file, reason, code })
}
