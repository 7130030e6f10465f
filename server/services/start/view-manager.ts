import { dayOf } from '#texts/formats.ts'
import { isOver } from '#domain/improvements/check-state-change.ts'
import { highestStep } from '#domain/improvements/highest-step.ts'
import { isOwnedBy } from '#domain/improvements/is-owned-by.ts'
import type { Person } from '#domain/people/person.ts'
import type { ManagerHome } from '#domain/rounds/home.ts'
import { isStuck, latestDate } from '#domain/rounds/is-stuck.ts'
import type { Context } from '#server/context.ts'
import { listImprovements } from '#server/store/improvements/list-improvements.ts'
import type { OwnPlace } from './find-own-place.ts'
import { listOwnSheets } from './list-own-sheets.ts'

/**
 * What a manager needs first: the sheet to fill in, and the improvements that bear the manager's name in the round and
 * outside every round.
 */
export async function viewManager(ctx: Context, place: OwnPlace, person: Person): Promise<ManagerHome> {
  const { round, organisation, meetings, nextMeeting } = place
  const { code: organisationCode } = organisation
  const of = { roundSlug: round.slug, organisationCode }
  const [sheets, all] = await Promise.all([
    listOwnSheets(ctx, { ...of, personId: person.id }),
    listImprovements(ctx.db, { organisationCode }),
  ])
  const inRound = all.filter(({ roundSlug }) => roundSlug === round.slug)
  const own = all.filter(
    (one) => (one.roundSlug === null || one.roundSlug === round.slug) && isOwnedBy(one, person),
  )
  return {
    kind: 'manager',
    round,
    organisation,
    meetings,
    nextMeeting,
    sheets,
    improvements: own.map(({ id, title, challenge, results, state }) => ({
      id,
      title,
      challenge,
      highest: highestStep(results),
      latest: latestDate(results),
      stuck: !isOver(state) && isStuck(results, dayOf(ctx.now())),
    })),
    // A link leads to those of the round.
    others: inRound.filter((one) => !own.includes(one)).length,
  }
}
