import { verifyChain } from '#domain/audit/verify-chain.ts'
import type { Database } from '#server/context.ts'
import { sha256Of } from '#server/sha256-of.ts'
import { readChain } from '#server/services/audit/read-chain.ts'
import { listAuditHeads } from '#server/store/audit/list-audit-heads.ts'

/** A chain of the audit trail that is not as it was written: whose it is (null: the installation's), and where. */
export type BrokenChain = Readonly<{ organisationCode: string | null; position: number }>

/** Follows every chain of the audit trail, and tells which break. */
export async function listBrokenChains(db: Database): Promise<readonly BrokenChain[]> {
  const broken: BrokenChain[] = []
  for (const { organisation: organisationCode } of await listAuditHeads(db)) {
    const found = await verifyChain(readChain(db, { organisationCode }), { sha256: sha256Of })
    if (found.broken) broken.push({ organisationCode, position: found.broken.position })
  }
  return broken
}
