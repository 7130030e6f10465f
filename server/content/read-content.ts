import type { Content } from './content.ts'

/** Reads and validates all content files. */
export async function readContent(_directory: string): Promise<Content> {
  return { instruments: [], crosswalks: [] }
}
