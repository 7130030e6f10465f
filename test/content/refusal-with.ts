import { expect } from 'vitest'
import { copyContent, refusalOf } from './content-copy.ts'

/** How the project's content is refused when one place of one file is changed. */
export async function refusalWith(
  read: (directory: string) => Promise<unknown>,
  { file, from, to }: Readonly<{ file: string; from: string; to: string }>,
) {
  const copy = await copyContent()
  await copy.replace(file, from, to)
  return refusalOf(copy, read)
}

/** Matches a refusal that names the file, a line on which something stands, and a reason with these words in it. */
export function naming({ file, stands, reason }: Readonly<{ file: string; stands: string; reason: string }>) {
  return {
    file,
    line: expect.any(Number),
    stands: expect.stringContaining(stands),
    reason: expect.stringContaining(reason),
  }
}
