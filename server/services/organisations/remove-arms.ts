import type { Context } from '#server/context.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import * as store from '#server/store/organisations/remove-arms.ts'
import { databaseForOrganisation } from './database-for-organisation.ts'
import { requireArmsEditor } from './require-arms-editor.ts'

/**
 * Removes the coat of arms of an organisation. Reports adopted with it keep it. Where there is none, nothing happens:
 * what was asked for is so.
 *
 * @throws UserError unknown-organisation, step-in-first or forbidden.
 */
export async function removeArms(ctx: Context, { code }: { code: string }): Promise<void> {
  await databaseForOrganisation(ctx)
    .transaction()
    .execute(async (tx) => {
      const { organisation, person } = await requireArmsEditor(ctx, tx, code)
      const sha256 = await store.removeArms(tx, { organisationCode: organisation.code })
      if (sha256 === undefined) return
      await writeAudit(tx, {
        at: ctx.now(),
        personId: person.id,
        organisationCode: organisation.code,
        action: 'arms-removed',
        subject: `organisation:${organisation.code}`,
        detail: { sha256 },
      })
    })
}
