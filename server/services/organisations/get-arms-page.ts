import type { Organisation } from '#domain/organisations/organisation.ts'
import type { Context } from '#server/context.ts'
import { type ArmsVersion, findArmsVersion } from '#server/store/organisations/find-arms-version.ts'
import { requireArmsEditor } from './require-arms-editor.ts'

/**
 * The page where the coat of arms of an organisation is given or removed.
 *
 * @throws UserError unknown-organisation, step-in-first or forbidden.
 */
export async function getArmsPage(
  ctx: Context,
  { code }: { code: string },
): Promise<Readonly<{ organisation: Organisation; arms: ArmsVersion | null }>> {
  const { organisation } = await requireArmsEditor(ctx, ctx.db, code)
  return {
    organisation,
    arms: (await findArmsVersion(ctx.db, { organisationCode: organisation.code })) ?? null,
  }
}
