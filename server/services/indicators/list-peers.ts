import { findSimilarMunicipalities } from '#domain/indicators/find-similar-municipalities.ts'
import { listPeerGroups } from '#domain/indicators/list-peer-groups.ts'
import type { NamedPeerGroup } from '#domain/indicators/peer-group.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import type { Context } from '#server/context.ts'
import { listOrganisations } from '#server/store/organisations/list-organisations.ts'
import { findCurrentSnapshot } from '#server/warehouse/snapshots/find-current-snapshot.ts'
import { readGroups } from '#server/warehouse/snapshots/read-groups.ts'
import { nameGroup } from './name-group.ts'

/** Whose peers are asked for, as `getFigureArea` gives it. */
type Whose = Readonly<{ organisation: Organisation | null; borrowedFrom: Organisation | null }>

/**
 * Lists the groups that an organisation can be compared with; a made-up one has those of whom it borrows from. Kolada's
 * groups of similar municipalities in the latest snapshot go before those that come with the product.
 */
export async function listPeers(
  ctx: Context,
  { organisation, borrowedFrom }: Whose,
): Promise<readonly NamedPeerGroup[]> {
  const real = borrowedFrom ?? organisation
  if (real === null) return []
  const register = await listOrganisations(ctx.db)
  const snapshot = await findCurrentSnapshot(ctx.warehouse)
  const groups = snapshot === null ? [] : await readGroups(ctx.warehouse, snapshot.id)
  const municipalities = register.filter(({ kind, fictional }) => kind === 'municipality' && !fictional)
  const similar = findSimilarMunicipalities(groups, municipalities, ctx.content.similarMunicipalities)
  return listPeerGroups(real, register, similar).map((group) => ({ ...group, name: nameGroup(ctx, group) }))
}
