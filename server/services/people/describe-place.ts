import type { Language } from '#domain/language/language.ts'
import type { RolePlace } from '#domain/people/fits-its-place.ts'
import type { Context, Database } from '#server/context.ts'
import { listUnits } from '#server/store/organisations/list-units.ts'
import { findRound } from '#server/store/rounds/find-round.ts'
import { listGroups } from '#server/store/rounds/list-groups.ts'

/** The names of where a role is held; what has nothing to do with it is null. */
export type NamedPlace = Readonly<{
  organisation: string | null
  unit: string | null
  round: string | null
  group: string | null
}>

/** Finds the names of where a role is held, and gives them in a language. */
export async function describePlace(
  db: Database,
  ctx: Context,
  { organisationCode, unitId, roundSlug, groupId }: RolePlace,
): Promise<(language: Language) => NamedPlace> {
  const organisation = ctx.content.organisations.find(({ code }) => code === organisationCode)?.name ?? null
  const units = unitId === null ? [] : await listUnits(db, organisationCode!)
  const round = roundSlug === null ? undefined : await findRound(db, roundSlug)
  const groups = groupId === null ? [] : await listGroups(db, { roundSlug: roundSlug! })
  const group = groups.find(({ id }) => id === groupId)
  return (language) => ({
    organisation,
    unit: units.find(({ id }) => id === unitId)?.name ?? null,
    round: round?.name[language] ?? null,
    group: group?.name[language] ?? null,
  })
}
