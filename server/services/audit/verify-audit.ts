import type { AuditHead } from '#domain/audit/audit-line.ts'
import { type VerifiedChain, verifyChain } from '#domain/audit/verify-chain.ts'
import type { Context } from '#server/context.ts'
import { sha256Of } from '#server/sha256-of.ts'
import { authoriseAudit } from './authorise-audit.ts'
import { readChain } from './read-chain.ts'

type Input = Readonly<{
  /** Null: the installation's own chain. */
  organisationCode: string | null
  /** An end of the chain that was noted at some time. */
  known?: AuditHead | null
}>

/**
 * Follows a chain of the audit trail from its first line, and tells where it breaks first, if it does.
 *
 * @throws UserError unknown-organisation, step-in-first or forbidden.
 */
export async function verifyAudit(ctx: Context, { organisationCode, known }: Input): Promise<VerifiedChain> {
  const { db } = await authoriseAudit(ctx, organisationCode)
  return verifyChain(readChain(db, { organisationCode }), { sha256: sha256Of, known })
}
