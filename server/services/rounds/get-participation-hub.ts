import { may } from '#domain/access/may.ts'
import { onlyReadable } from '../access/only-readable.ts'
import { seesWork } from '../access/sees-work.ts'
import { getInstrument } from '#domain/instruments/get-instrument.ts'
import type { Localized } from '#domain/language/language.ts'
import { findNextMeeting } from '#domain/rounds/find-next-meeting.ts'
import type { Meeting } from '#domain/rounds/round.ts'
import { readCode } from '#domain/organisations/read-code.ts'
import type { Context } from '#server/context.ts'
import { listOccasions } from '#server/store/assessments/list-occasions.ts'
import { listOpenSheets } from '#server/store/assessments/list-open-sheets.ts'
import { listImprovements } from '#server/store/improvements/list-improvements.ts'
import { type GroupMember, listGroupMembers } from '#server/store/rounds/list-group-members.ts'
import { dayOf } from '#texts/formats.ts'
import { computeStanding, type StandingInRound } from './compute-standing.ts'
import { getParticipation, type ParticipationView } from './get-participation.ts'

/** The name of a checklist version, and of the level where the version has several. */
export type ChecklistName = Readonly<{
  instrumentId: string
  levelId: string
  name: Localized
  level: Localized | null
}>

/** Everything about one organisation in one round that its hub leads on to. */
export type ParticipationHub = ParticipationView &
  Readonly<{
    standing: StandingInRound
    others: readonly GroupMember[]
    /** The meeting that comes next in the round; null when none is ahead. */
    nextMeeting: Meeting | null
    /** Whether whoever asks runs the work here, and so can take the next step. */
    mayLead: boolean
    /** Whether whoever asks sees any of the work here. That the organisation takes part is known to all. */
    isShared: boolean
    /** What of it there is to read for whoever asks, and whether they follow the round as mentor or coordinator. */
    readable: Readonly<{ comparison: boolean; improvements: boolean; pack: boolean; follows: boolean }>
    checklists: readonly ChecklistName[]
    /** The name of the highest step of the results chain that any improvement has reached. */
    highestStep: Localized | null
  }>

/**
 * One organisation in one round: where it stands, what is next, and who else is in its group. Everything is asked of
 * the database at once, since waiting for one answer after another is most of the time of a page. Who takes part, and in
 * which group, is public; of the work there is what whoever asks may read.
 *
 * @throws UserError unknown-round, unknown-organisation or not-in-round.
 */
export async function getParticipationHub(
  ctx: Context,
  input: { roundSlug: string; code: string },
): Promise<ParticipationHub> {
  const of = { roundSlug: input.roundSlug, organisationCode: readCode(input.code) }
  const [view, members, allOccasions, allImprovements, allSheets] = await Promise.all([
    getParticipation(ctx, input),
    listGroupMembers(ctx.db, of),
    listOccasions(ctx.db, of),
    listImprovements(ctx.db, of),
    listOpenSheets(ctx.db, of),
  ])
  const occasions = onlyReadable(ctx, 'occasion.read', allOccasions)
  const improvements = onlyReadable(ctx, 'improvement.read', allImprovements)
  const seen = occasions.length + improvements.length
  const sheets = allSheets.filter(({ occasionId }) => occasions.some(({ id }) => id === occasionId))
  const standing = computeStanding(ctx, view.round, view.meetings, { occasions, improvements, sheets })
  return {
    ...view,
    standing,
    mayLead: may(ctx.person, 'occasion.lead', of),
    isShared: seesWork(ctx, of.organisationCode, [...occasions, ...improvements]),
    readable: {
      comparison: seesWork(ctx, of.organisationCode, occasions),
      improvements: seesWork(ctx, of.organisationCode, improvements),
      pack: seen > 0 || may(ctx.person, 'meeting-pack.read', of),
      follows: may(ctx.person, 'occasion.follow', of),
    },
    nextMeeting: findNextMeeting(view.meetings, dayOf(ctx.now())) ?? null,
    others: members.filter(({ code }) => code !== of.organisationCode),
    checklists: nameChecklists(ctx, standing),
    highestStep: ctx.content.chainSteps.find(({ step }) => step === standing.highest)?.name ?? null,
  }
}

function nameChecklists({ content }: Context, { occasions }: StandingInRound): readonly ChecklistName[] {
  return occasions.map(({ instrumentId, levelId }) => {
    const { title, levels } = getInstrument(content.instruments, instrumentId)
    const level = levels.length > 1 ? levels.find(({ id }) => id === levelId) : undefined
    return { instrumentId, levelId, name: title, level: level?.title ?? null }
  })
}
