import { dayOf } from '#texts/formats.ts'
import { highestStep } from '#domain/improvements/highest-step.ts'
import type { Person } from '#domain/people/person.ts'
import type { ManagerHome } from '#domain/rounds/home.ts'
import { isStuck, latestDate } from '#domain/rounds/is-stuck.ts'
import type { Context } from '#server/context.ts'
import { listImprovements } from '#server/store/improvements/list-improvements.ts'
import type { OwnPlace } from './find-own-place.ts'
import { listOwnSheets } from './list-own-sheets.ts'

/** What a manager needs first: the sheet to fill in and the improvements that bear the manager's name. */
export async function viewManager(ctx: Context, place: OwnPlace, person: Person): Promise<ManagerHome> {
  const { round, organisation, meetings, nextMeeting } = place
  const of = { roundSlug: round.slug, organisationCode: organisation.code }
  const [sheets, improvements] = await Promise.all([
    listOwnSheets(ctx, { ...of, personId: person.id }),
    listImprovements(ctx.db, of),
  ])
  const own = improvements.filter(({ ownerName }) => ownerName === person.name)
  return {
    kind: 'manager',
    round,
    organisation,
    meetings,
    nextMeeting,
    sheets,
    improvements: own.map(({ id, title, challenge, results }) => ({
      id,
      title,
      challenge,
      highest: highestStep(results),
      latest: latestDate(results),
      stuck: isStuck(results, dayOf(ctx.now())),
    })),
    others: improvements.length - own.length,
  }
}
