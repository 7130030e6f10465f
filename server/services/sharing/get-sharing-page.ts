import { type Circle, circles } from '#domain/access/circle.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import { offerCircles } from '#domain/sharing/offer-circles.ts'
import type { NamedThing, SharedRef } from '#domain/sharing/shared-thing.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findOrganisation } from '#server/store/organisations/find-organisation.ts'
import { listCirclePeople } from '#server/store/sharing/list-circle-people.ts'
import { listCompanions } from '#server/store/sharing/list-companions.ts'
import { dayOf } from '#texts/formats.ts'
import { nameLevel } from './name-level.ts'
import { requireSharedThing } from './require-shared-thing.ts'

/** A circle as it stands right now. */
export type CircleNow = Readonly<{
  circle: Circle
  /** Names of the organisations in it; none of everybody. */
  organisations: readonly string[]
  /** How many people that is; null for everybody. */
  people: number | null
  /** The coordinators, evaluators and mentors in it. */
  supporters: readonly string[]
}>

/** Something that can be shared, and with whom. */
export type SharingPage = Readonly<{
  thing: NamedThing
  organisation: Organisation
  circles: readonly CircleNow[]
}>

/**
 * What whoever acts may share, and who stands in each circle right now.
 *
 * @throws UserError nothing-to-share, step-in-first or forbidden.
 */
export async function getSharingPage(ctx: Context, ref: SharedRef): Promise<SharingPage> {
  const thing = await requireSharedThing(ctx, ref, ctx.db)
  const { organisationCode } = thing
  const [organisation, companions, people] = await Promise.all([
    findOrganisation(ctx.db, organisationCode),
    listCompanions(ctx.db, thing),
    // How many there are elsewhere is not for everybody to list, but to be told before one shares.
    listCirclePeople(ctx.program, { ...thing, on: dayOf(ctx.now()) }),
  ])
  if (!organisation) throw UserError.of('unknown-organisation', { code: organisationCode }, 404)
  const namesIn = (circle: Circle) => {
    if (circle === 'public') return []
    const among = companions.filter(({ inGroup }) => (circle === 'group' ? inGroup : circle === 'round'))
    return [...new Set([organisation.name, ...among.map(({ name }) => name)])]
  }
  return {
    thing: nameLevel(ctx, thing),
    organisation,
    circles: offerCircles(companions).map((circle) => {
      const within = people.filter((one) => circles.indexOf(one.circle) <= circles.indexOf(circle))
      return {
        circle,
        organisations: namesIn(circle),
        people: circle === 'public' ? null : within.reduce((sum, one) => sum + one.people, 0),
        supporters: circle === 'public' ? [] : within.flatMap(({ names }) => names),
      }
    }),
  }
}
