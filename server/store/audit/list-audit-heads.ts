import { sql } from 'kysely'
import type { AuditHead } from '#domain/audit/audit-line.ts'
import type { Database } from '#server/context.ts'

/** The end of a chain, and whose the chain is; null: the installation's. */
export type ChainHead = AuditHead & Readonly<{ organisation: string | null }>

/** The ends of all chains that have begun, the installation's first; or of one organisation's alone. */
export async function listAuditHeads(
  db: Database,
  { organisationCode }: Readonly<{ organisationCode?: string | null }> = {},
): Promise<readonly ChainHead[]> {
  // From one chain to the next by the index, however long each is.
  const { rows } = await sql<{ organisation: string; position: string; hash: string }>`
    with recursive chain as (
      (select coalesce(organisation_code, '') as name from audit_entry
        order by coalesce(organisation_code, '') limit 1)
      union all
      select (select coalesce(organisation_code, '') from audit_entry
        where coalesce(organisation_code, '') > chain.name order by coalesce(organisation_code, '') limit 1)
      from chain where chain.name is not null
    )
    select chain.name as organisation, last.position, last.hash
    from ${organisationCode === undefined ? sql`chain` : sql`(select ${organisationCode ?? ''}::text as name) as chain`}
    cross join lateral (
      select position, hash from audit_entry
      where coalesce(organisation_code, '') = chain.name order by position desc limit 1
    ) as last
    order by chain.name collate "C"`.execute(db)
  return rows.map(({ organisation, position, hash }) => ({
    organisation: organisation === '' ? null : organisation,
    position: Number(position),
    hash,
  }))
}
