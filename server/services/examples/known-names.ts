import type { Database } from '#server/context.ts'
import { listOrganisations } from '#server/store/organisations/list-organisations.ts'
import { listUnits } from '#server/store/organisations/list-units.ts'

/** Names that are nobody's: of every organisation in the register, and of the units of this one. */
export async function knownNames(db: Database, organisationCode: string): Promise<readonly string[]> {
  const [organisations, units] = await Promise.all([listOrganisations(db), listUnits(db, organisationCode)])
  return [
    ...organisations.flatMap(({ name, officialName, alsoKnownAs }) => [name, officialName, ...alsoKnownAs]),
    ...units.map(({ name }) => name),
  ]
}
