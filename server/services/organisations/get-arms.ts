import { readCode } from '#domain/organisations/read-code.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findArms } from '#server/store/organisations/find-arms.ts'

/**
 * The coat of arms of an organisation as a PNG, for anybody.
 *
 * @throws UserError not-found where it has none here.
 */
export async function getArms(ctx: Context, { code }: { code: string }): Promise<Uint8Array<ArrayBuffer>> {
  const arms = await findArms(ctx.db, { organisationCode: readCode(code) })
  if (!arms) throw UserError.of('not-found', { what: code }, 404)
  return new Uint8Array(Buffer.from(arms.png, 'base64'))
}
