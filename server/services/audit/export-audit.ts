import { writeHeader, writeLine } from '#domain/audit/write-export.ts'
import type { Context, Database } from '#server/context.ts'
import { type ChainHead, listAuditHeads } from '#server/store/audit/list-audit-heads.ts'
import { limitRate } from '../access/limit-rate.ts'
import { authoriseAudit } from './authorise-audit.ts'
import { readChain } from './read-chain.ts'

type Input = Readonly<{
  /** Null: the installation's own chain; left out: every chain there is. */
  organisationCode?: string | null
}>

/**
 * The audit trail as lines of JSON, each chain up to its end at this moment, read while they are written out. The format
 * stands in docs/guides/audit-log.md.
 *
 * @throws UserError too-many-requests, unknown-organisation, step-in-first or forbidden, before the first line.
 */
export async function exportAudit(
  ctx: Context,
  { organisationCode }: Input,
): Promise<AsyncGenerator<string>> {
  await limitRate(ctx, 'export')
  const { db } = await authoriseAudit(ctx, organisationCode ?? null)
  const heads = await listAuditHeads(db, { organisationCode })
  const none = { organisation: organisationCode ?? null, position: 0, hash: '' }
  return writeChains(db, heads.length > 0 ? heads : [none], ctx.now())
}

async function* writeChains(db: Database, heads: readonly ChainHead[], at: Date): AsyncGenerator<string> {
  for (const { organisation, position, hash } of heads) {
    yield writeHeader(organisation, position === 0 ? null : { position, hash }, at)
    for await (const line of readChain(db, { organisationCode: organisation, to: position }))
      yield writeLine(line)
  }
}
