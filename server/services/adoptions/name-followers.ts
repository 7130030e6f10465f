import type { Adoption } from '#domain/adoptions/adoption.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import type { Context } from '#server/context.ts'
import { listOrganisations } from '#server/store/organisations/list-organisations.ts'

/** Who has taken after something, by name. */
export type Follower = Readonly<{ adoption: Adoption; organisation: Pick<Organisation, 'code' | 'name'> }>

/** Who has taken after something, with the names of the register. */
export async function nameFollowers(
  { db }: Pick<Context, 'db'>,
  adoptions: readonly Adoption[],
): Promise<readonly Follower[]> {
  const codes = [...new Set(adoptions.map(({ organisationCode }) => organisationCode))]
  const organisations = await listOrganisations(db, { codes })
  return adoptions.flatMap((adoption) => {
    const known = organisations.find(({ code }) => code === adoption.organisationCode)
    return known ? [{ adoption, organisation: { code: known.code, name: known.name } }] : []
  })
}
