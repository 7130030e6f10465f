import type { Context } from '#server/context.ts'
import { type ChainHead, listAuditHeads } from '#server/store/audit/list-audit-heads.ts'
import { authoriseAudit } from './authorise-audit.ts'

/**
 * The ends of all chains of the audit trail, to be kept elsewhere; or of one organisation's alone.
 *
 * @throws UserError unknown-organisation, step-in-first or forbidden.
 */
export async function listHeads(
  ctx: Context,
  { organisationCode }: Readonly<{ organisationCode?: string | null }>,
): Promise<readonly ChainHead[]> {
  const { db } = await authoriseAudit(ctx, organisationCode ?? null)
  return listAuditHeads(db, { organisationCode })
}
