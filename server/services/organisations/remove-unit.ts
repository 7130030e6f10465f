import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import * as store from '#server/store/organisations/remove-unit.ts'
import { databaseForOrganisation } from './database-for-organisation.ts'
import { openUnits } from './open-units.ts'

/**
 * Removes a unit that has none under it and where no improvement is done; the audit trail keeps what it was. A unit that
 * is already gone is no error: what was asked for is so.
 *
 * @throws UserError unknown-organisation, step-in-first, forbidden, unit-has-children or unit-has-improvements.
 */
export async function removeUnit(ctx: Context, { code, id }: { code: string; id: string }): Promise<void> {
  await databaseForOrganisation(ctx)
    .transaction()
    .execute(async (tx) => {
      const { organisation, person, units } = await openUnits(ctx, tx, code)
      const before = units.find((unit) => unit.id === id)
      if (!before) return
      const children = units.filter(({ parentId }) => parentId === id)
      if (children.length > 0) {
        const details = { name: before.name, children: children.map(({ name }) => name) }
        throw UserError.of('unit-has-children', details, 409)
      }
      if (!(await store.removeUnit(tx, id)))
        throw UserError.of('unit-has-improvements', { name: before.name }, 409)
      await writeAudit(tx, {
        at: ctx.now(),
        personId: person.id,
        organisationCode: organisation.code,
        action: 'unit-removed',
        subject: `unit:${id}`,
        detail: { before },
      })
    })
}
