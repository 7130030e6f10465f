import type { Application } from '#server/context.ts'
import { saveOrganisations } from '#server/store/organisations/save-organisations.ts'

/** Fills the database from the content. */
export async function applyContent({ db, content }: Application): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await saveOrganisations(tx, content.organisations)
  })
}
