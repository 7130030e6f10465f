import { type Choice, choose, listChoices } from '#domain/comparison/list-choices.ts'
import { getInstrument } from '#domain/instruments/get-instrument.ts'
import type { Localized } from '#domain/language/language.ts'
import type { Participation } from '#domain/rounds/round.ts'
import type { Context } from '#server/context.ts'
import { listOccasions } from '#server/store/assessments/list-occasions.ts'
import { listOrganisations } from '#server/store/organisations/list-organisations.ts'
import { listParticipations } from '#server/store/rounds/list-participations.ts'
import { getParticipation, type ParticipationView } from '../rounds/get-participation.ts'
import { type ChosenComparison, compareChosen, type Member } from './compare-chosen.ts'
import { inOrder } from './in-order.ts'
import { listHistory } from './list-history.ts'
import { type Measure, viewMeasure } from './view-measure.ts'
import { type SeriesView, viewSeries } from './view-series.ts'

/** All that the page of comparisons shows. `chosen` is null where nobody in the group has a closed assessment. */
export type ComparisonView = Pick<ParticipationView, 'round' | 'organisation' | 'group'> &
  Readonly<{
    members: readonly Member[]
    choices: readonly (Choice & Readonly<{ meeting: Localized; measure: Measure }>)[]
    chosenKey: string | null
    chosen: ChosenComparison | null
    series: SeriesView
  }>

/**
 * Compares an organisation within its group, with published means and with itself over time. Only closed assessments
 * are shown; the others are named as missing or under way. Nothing is ranked.
 *
 * @throws UserError unknown-round, unknown-organisation or not-in-round.
 */
export async function compareParticipation(
  ctx: Context,
  { roundSlug, code, asked }: { roundSlug: string; code: string; asked: string | null },
): Promise<ComparisonView> {
  const [view, participations, occasions, histories] = await Promise.all([
    getParticipation(ctx, { roundSlug, code }),
    listParticipations(ctx.db, { roundSlug }),
    listOccasions(ctx.db, { roundSlug }),
    listHistory(ctx.db, code),
  ])
  const members = await nameMembers(ctx, participations, view.group.id)
  const codes = members.map((member) => member.code)
  const inGroup = inOrder(
    ctx.content.instruments,
    occasions.filter(({ organisationCode }) => codes.includes(organisationCode)),
  )
  const choices = listChoices(inGroup, code)
  const choice = choose(choices, asked)
  const meetingOf = (id: string) => view.meetings.find((meeting) => meeting.id === id)!
  return {
    round: view.round,
    organisation: view.organisation,
    group: view.group,
    members,
    choices: choices.map((one) => ({
      ...one,
      meeting: meetingOf(one.meetingId).name,
      measure: viewMeasure(getInstrument(ctx.content.instruments, one.instrumentId), one.levelId),
    })),
    chosenKey: choice?.key ?? null,
    chosen:
      choice &&
      compareChosen(ctx.content, { choice, code, members, inGroup, meeting: meetingOf(choice.meetingId) }),
    series: viewSeries(ctx.content, histories),
  }
}

/** The members of a group with their names, in the order of the group. */
async function nameMembers(
  ctx: Context,
  participations: readonly Participation[],
  groupId: string,
): Promise<readonly Member[]> {
  const codes = participations
    .filter((participation) => participation.groupId === groupId)
    .map(({ organisationCode }) => organisationCode)
  const organisations = await listOrganisations(ctx.db, { codes })
  const names = new Map(organisations.map(({ code, name }) => [code, name]))
  return codes.map((code) => ({ code, name: names.get(code)! }))
}
