import { type Retainable, retainable } from '#domain/privacy/retention.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findOrganisation } from '#server/store/organisations/find-organisation.ts'
import { listRetention, type StoredRetention } from '#server/store/privacy/list-retention.ts'
import { authorise } from '../access/authorise.ts'

/** What an organisation keeps for how long; `decided` is null for what it keeps until it decides otherwise. */
export type RetentionView = Readonly<{
  organisation: Readonly<{ code: string; name: string; fictional: boolean }>
  rows: readonly Readonly<{ what: Retainable; decided: StoredRetention | null }>[]
}>

/**
 * What an organisation has decided to keep for a time only.
 *
 * @throws UserError step-in-first, forbidden or unknown-organisation.
 */
export async function getRetention(ctx: Context, { code }: { code: string }): Promise<RetentionView> {
  authorise(ctx, 'retention.change', { organisationCode: code })
  const organisation = await findOrganisation(ctx.db, code)
  if (!organisation) throw UserError.of('unknown-organisation', { code }, 404)
  const decided = await listRetention(ctx.db, code)
  const { name, fictional } = organisation
  return {
    organisation: { code, name, fictional },
    rows: retainable.map((what) => ({ what, decided: decided.find((one) => one.what === what) ?? null })),
  }
}
