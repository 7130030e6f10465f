import { open } from 'node:fs/promises'

/** Has a file, or what a folder says of its files, on the disk whatever becomes of the power. */
export async function flush(path: string): Promise<void> {
  const handle = await open(path)
  await handle.sync().finally(() => handle.close())
}
