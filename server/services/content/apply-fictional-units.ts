import type { FictionalUnit } from '#server/content/organisations/read-fictional-units.ts'
import type { Database } from '#server/context.ts'
import { saveUnit } from '#server/store/organisations/save-unit.ts'
import { deriveId } from './derive-id.ts'

/** Gives the made-up organisations their units. Those above come before those under them. */
export async function applyFictionalUnits(tx: Database, units: readonly FictionalUnit[]): Promise<void> {
  for (const { organisationCode, kind, name, under } of units) {
    const idOf = (of: string) => deriveId('unit', organisationCode, of)
    const parentId = under === null ? null : idOf(under)
    await saveUnit(tx, { id: idOf(name), organisationCode, parentId, kind, name })
  }
}
