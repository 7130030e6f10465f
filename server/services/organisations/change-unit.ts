import { tidyUnitName } from '#domain/organisations/check-unit.ts'
import type { Unit } from '#domain/organisations/organisation.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { saveUnit } from '#server/store/organisations/save-unit.ts'
import { databaseForOrganisation } from './database-for-organisation.ts'
import { openUnits, requireSound } from './open-units.ts'

/** What a unit is called and where it stands. */
type Place = Readonly<{ name: string; parentId: string | null }>
type Input = Readonly<{ code: string; id: string; to: Place; from: Place }>

/**
 * Renames or moves a unit. `from` is what the writer saw: if somebody else has changed it since, nothing is saved and
 * both are told.
 *
 * @throws UserError unknown-organisation, step-in-first, forbidden, not-found, changed-by-other or unit-….
 */
export async function changeUnit(ctx: Context, { code, id, to, from }: Input): Promise<Unit> {
  return databaseForOrganisation(ctx)
    .transaction()
    .execute(async (tx) => {
      const { organisation, person, units } = await openUnits(ctx, tx, code)
      const before = units.find((unit) => unit.id === id)
      if (!before) throw UserError.of('not-found', { what: from.name }, 404)
      const after: Unit = { ...before, name: tidyUnitName(to.name), parentId: to.parentId }
      if (before.name !== from.name || before.parentId !== from.parentId) {
        const details = { theirs: pathOf(units, before), yours: pathOf(units, after) }
        throw UserError.of('changed-by-other', details, 409)
      }
      requireSound(units, after)
      await saveUnit(tx, after)
      await writeAudit(tx, {
        at: ctx.now(),
        personId: person.id,
        organisationCode: organisation.code,
        action: 'unit-changed',
        subject: `unit:${id}`,
        detail: { before, after },
      })
      return after
    })
}

function pathOf(units: readonly Unit[], { name, parentId }: Unit): string {
  const parent = units.find(({ id }) => id === parentId)
  return parent ? `${parent.name} › ${name}` : name
}
