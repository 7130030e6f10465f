import type { Organisation } from '#domain/organisations/organisation.ts'
import { readCode } from '#domain/organisations/read-code.ts'
import { reachOfMember } from '#domain/sharing/reach-of-member.ts'
import type { NamedThing } from '#domain/sharing/shared-thing.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findOrganisation } from '#server/store/organisations/find-organisation.ts'
import { listCompanions } from '#server/store/sharing/list-companions.ts'
import { listSharedThings } from '#server/store/sharing/list-shared-things.ts'
import { may } from '#domain/access/may.ts'
import { authorise } from '../access/authorise.ts'
import { nameLevel } from './name-level.ts'

/** What an organisation shares with others, and others with it. */
export type SharedView = Readonly<{
  organisation: Organisation
  own: readonly NamedThing[]
  /** By organisation, in the order of their names. */
  others: readonly Readonly<{ organisation: string; things: readonly NamedThing[] }>[]
  mayChange: boolean
}>

/**
 * All that an organisation can share, with the circle each stands in, and what those in its rounds share with it.
 *
 * @throws UserError unknown-organisation, step-in-first or forbidden.
 */
export async function listShared(ctx: Context, { code }: { code: string }): Promise<SharedView> {
  const organisation = await findOrganisation(ctx.db, readCode(code))
  if (!organisation) throw UserError.of('unknown-organisation', { code }, 404)
  const organisationCode = organisation.code
  authorise(ctx, 'sharing.read', { organisationCode })
  const companions = await listCompanions(ctx.db, { organisationCode })
  const names = new Map(companions.map((one) => [one.organisationCode, one.name]))
  const codes = [organisationCode, ...names.keys()]
  const found = await listSharedThings(ctx.db, { organisationCodes: [...new Set(codes)] })
  const things = found.map((thing) => nameLevel(ctx, thing))
  // Whoever asks may hold other roles too; this page is about what reaches the organisation.
  const member = { id: '', name: '', example: false, roles: [], reach: reachOfMember(companions) }
  const reached = things.filter(
    (thing) => thing.organisationCode !== organisationCode && may(member, readActions[thing.kind], thing),
  )
  return {
    organisation,
    own: things.filter((thing) => thing.organisationCode === organisationCode),
    others: [...names].flatMap(([other, name]) => {
      const theirs = reached.filter((thing) => thing.organisationCode === other)
      return theirs.length === 0 ? [] : [{ organisation: name, things: theirs }]
    }),
    mayChange: may(ctx.person, 'sharing.change', { organisationCode }),
  }
}

const readActions = {
  occasion: 'occasion.read',
  improvement: 'improvement.read',
  challenge: 'challenge.read',
  goal: 'goal.read',
  set: 'set.read',
  coverage: 'coverage.read',
  report: 'report.read',
} as const
