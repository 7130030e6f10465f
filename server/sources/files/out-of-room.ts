import { statfs } from 'node:fs/promises'
import { UserError } from '#server/errors.ts'
import { doubt, refuse } from './doubt.ts'
import type { ReceivedFile } from './figure-file.ts'
import { limits } from './limits.ts'

const full = /no space left|ENOSPC|EDQUOT|disk quota|max_temp_directory_size/i
const mebi = 1024 * 1024

/** What is to be told where the disk ran full while files were read in; any other error comes back as it is. */
export async function explainFullDisk(
  error: unknown,
  files: readonly ReceivedFile[],
  folder: string,
): Promise<unknown> {
  if (error instanceof UserError || !(error instanceof Error) || !full.test(error.message)) return error
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  const { bavail, bsize } = await statfs(folder)
  const details = {
    needed: Math.ceil((bytes * limits.roomFactor) / mebi),
    free: Math.floor((bavail * bsize) / mebi),
  }
  return refuse(files.map(({ name }) => name).join(', '), doubt('no-room', details))
}
