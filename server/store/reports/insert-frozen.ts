import type { Database } from '#server/context.ts'

/** A part of what an adopted report froze, as text, with its checksum in hexadecimal. */
export type FrozenPart = Readonly<{
  part: 'document-sv' | 'document-en' | 'data'
  body: string
  sha256: string
}>

/** Keeps what an adopted report froze. */
export async function insertFrozen(
  tx: Database,
  { reportId, parts }: { reportId: string; parts: readonly FrozenPart[] },
): Promise<void> {
  await tx
    .insertInto('report_frozen')
    .values(parts.map((part) => ({ report_id: reportId, ...part })))
    .execute()
}
