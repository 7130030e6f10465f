import type { Companion } from '#domain/sharing/companion.ts'
import type { Database } from '#server/context.ts'

type Wanted = Readonly<{ organisationCode: string; roundSlug?: string | null }>

/** Everybody in the rounds of an organisation, itself included, by name; in one of them where `roundSlug` says which. */
export async function listCompanions(
  db: Database,
  { organisationCode, roundSlug = null }: Wanted,
): Promise<readonly Companion[]> {
  let query = db
    .selectFrom('participation as own')
    .innerJoin('participation as there', 'there.round_slug', 'own.round_slug')
    .innerJoin('round', 'round.slug', 'own.round_slug')
    .innerJoin('organisation', 'organisation.code', 'there.organisation_code')
    .where('own.organisation_code', '=', organisationCode)
    .where('round.origin', '<>', 'published')
    .select(['there.round_slug', 'there.organisation_code', 'organisation.name'])
    .select((from) => from('there.group_id', '=', from.ref('own.group_id')).as('in_group'))
    .orderBy('organisation.name')
    .orderBy('there.round_slug')
  if (roundSlug !== null) query = query.where('own.round_slug', '=', roundSlug)
  return (await query.execute()).map((row) => ({
    roundSlug: row.round_slug,
    organisationCode: row.organisation_code,
    name: row.name,
    inGroup: row.in_group === true,
  }))
}
