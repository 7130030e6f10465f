import { tidyUnitName } from '#domain/organisations/check-unit.ts'
import type { Unit, UnitKind } from '#domain/organisations/organisation.ts'
import type { Context } from '#server/context.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { saveUnit } from '#server/store/organisations/save-unit.ts'
import { databaseForOrganisation } from './database-for-organisation.ts'
import { openUnits, requireSound } from './open-units.ts'

type Input = Readonly<{ code: string; kind: UnitKind; name: string; parentId: string | null }>

/**
 * Adds a unit to the tree of an organisation.
 *
 * @throws UserError unknown-organisation, step-in-first, forbidden or unit-….
 */
export async function addUnit(ctx: Context, { code, kind, name, parentId }: Input): Promise<Unit> {
  return databaseForOrganisation(ctx)
    .transaction()
    .execute(async (tx) => {
      const { organisation, person, units } = await openUnits(ctx, tx, code)
      const unit: Unit = {
        id: ctx.newId(),
        organisationCode: organisation.code,
        parentId,
        kind,
        name: tidyUnitName(name),
      }
      requireSound(units, unit)
      await saveUnit(tx, unit)
      await writeAudit(tx, {
        at: ctx.now(),
        personId: person.id,
        organisationCode: organisation.code,
        action: 'unit-added',
        subject: `unit:${unit.id}`,
        detail: { after: unit },
      })
      return unit
    })
}
