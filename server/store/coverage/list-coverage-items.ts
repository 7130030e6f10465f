import type { CoverageItem } from '#domain/coverage/coverage-item.ts'
import type { Database } from '#server/context.ts'
import { toCoverageItem } from './to-coverage-item.ts'

type Which = Readonly<{ organisationCode: string }>

/** The inventory of an organisation, by kind and name. */
export async function listCoverageItems(db: Database, which: Which): Promise<readonly CoverageItem[]> {
  const rows = await select(db, which).execute()
  return rows.map(toCoverageItem)
}

/**
 * The inventory of an organisation, kept from all others until the transaction ends: the organisation itself is locked,
 * so that nobody adds an item meanwhile either.
 */
export async function lockCoverageItems(tx: Database, which: Which): Promise<readonly CoverageItem[]> {
  await tx
    .selectFrom('organisation')
    .select('code')
    .where('code', '=', which.organisationCode)
    .forNoKeyUpdate()
    .execute()
  return listCoverageItems(tx, which)
}

function select(db: Database, { organisationCode }: Which) {
  return db
    .selectFrom('coverage_item')
    .selectAll()
    .where('organisation_code', '=', organisationCode)
    .orderBy((from) => from.case('kind').when('statistic').then(1).when('goal').then(2).else(3).end())
    .orderBy('name')
    .orderBy('kept_by')
    .orderBy('id')
}
