import type { KnownLinks } from '#domain/improvements/check-improvement.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import type { Unit } from '#domain/organisations/organisation.ts'
import type { Context, Database } from '#server/context.ts'
import { listUnits } from '#server/store/organisations/list-units.ts'
import { listOwners, type Owner } from '#server/store/people/list-owners.ts'
import type { Catalogue } from '../indicators/get-catalogue.ts'
import { dayOf } from '#texts/formats.ts'

/** Somebody who can own an improvement; the role is null where they own it and have none there any more. */
export type PossibleOwner = Omit<Owner, 'role'> & Readonly<{ role: Owner['role'] | null }>

/** What an improvement of an organisation can point at, with the names of units and people. */
export type ImprovementLinks = KnownLinks &
  Readonly<{ units: readonly Unit[]; owners: readonly PossibleOwner[] }>

type Of = Readonly<{
  organisationCode: string
  /** Null where no figures have come in: then none can be chosen. */
  catalogue: Catalogue | null
  /** The improvement as it is stored: what it points at may stay, also where it could not be chosen any more. */
  kept: Improvement | null
}>

/** What an improvement of an organisation can point at. */
export async function listLinks(
  ctx: Context,
  db: Database,
  { organisationCode, catalogue, kept }: Of,
): Promise<ImprovementLinks> {
  const units = await listUnits(db, organisationCode)
  const owners = await listOwners(db, { organisationCode, on: dayOf(ctx.now()) })
  const { areas, instruments, sdg, charter } = ctx.content
  const targets = sdg.goals.flatMap(({ targets: of }) => of.map(({ id }) => id))
  const articles = charter.parts.flatMap(({ articles: of }) => of.map(({ slug }) => slug))
  return {
    language: ctx.language,
    areas,
    instruments,
    units,
    owners: withFormer(owners, kept),
    keyFigures: {
      has: (id) => catalogue?.keyFigures.has(id) === true || kept?.keyFigures.includes(id) === true,
    },
    sdgTargets: [...new Set([...targets, ...(kept?.sdgTargets ?? [])])],
    charterArticles: [...new Set([...articles, ...(kept?.charterArticles ?? [])])],
  }
}

/** Whoever owns it goes on owning it, also after their role has ended, until somebody else is chosen. */
function withFormer(owners: readonly Owner[], kept: Improvement | null): readonly PossibleOwner[] {
  if (!kept || kept.ownerId === null || owners.some(({ id }) => id === kept.ownerId)) return owners
  return [...owners, { id: kept.ownerId, name: kept.ownerName, role: null }]
}
