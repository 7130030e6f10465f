import type { AuditLine } from '#domain/audit/audit-line.ts'
import type { Database } from '#server/context.ts'
import { listAuditLines } from '#server/store/audit/list-audit-lines.ts'

const atATime = 1000

type Wanted = Readonly<{
  /** Null: the installation's chain. */
  organisationCode: string | null
  /** The last position to read; left out: to the end. */
  to?: number
}>

/** Reads a chain from its first line, some lines at a time, however long it is. */
export async function* readChain(
  db: Database,
  { organisationCode, to = Number.POSITIVE_INFINITY }: Wanted,
): AsyncGenerator<AuditLine> {
  let after = 0
  while (after < to) {
    const limit = Math.min(atATime, to - after)
    const lines = await listAuditLines(db, { organisationCode, after, limit })
    yield* lines
    if (lines.length < limit) return
    after = lines.at(-1)!.position
  }
}
