import type { Circle } from '#domain/access/circle.ts'
import type { CoverageContent } from '#domain/coverage/coverage-item.ts'
import type { Database } from '#server/context.ts'
import { coverageColumns } from './to-coverage-item.ts'

type New = Readonly<{
  id: string
  organisationCode: string
  content: CoverageContent
  createdAt: Date
  personId: string
  /** With whom the list it is added to is shared. */
  circle: Circle
}>

/** Adds an item to an inventory, as its first version. */
export async function insertCoverageItem(tx: Database, item: New): Promise<void> {
  await tx
    .insertInto('coverage_item')
    .values({
      ...coverageColumns(item.content),
      id: item.id,
      organisation_code: item.organisationCode,
      created_at: item.createdAt,
      person_id: item.personId,
      circle: item.circle,
    })
    .execute()
}

/** Replaces what a person wrote about an item and counts up its version. */
export async function updateCoverageItem(tx: Database, id: string, content: CoverageContent): Promise<void> {
  await tx
    .updateTable('coverage_item')
    .where('id', '=', id)
    .set((from) => ({ ...coverageColumns(content), version: from('version', '+', 1) }))
    .execute()
}
