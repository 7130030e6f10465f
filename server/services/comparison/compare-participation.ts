import { type Choice, choose, listChoices } from '#domain/comparison/list-choices.ts'
import { getInstrument } from '#domain/instruments/get-instrument.ts'
import type { Localized } from '#domain/language/language.ts'
import { readCode } from '#domain/organisations/read-code.ts'
import type { Context } from '#server/context.ts'
import { listGroupOccasions } from '#server/store/assessments/list-group-occasions.ts'
import { type GroupMember, listGroupMembers } from '#server/store/rounds/list-group-members.ts'
import { getParticipation, type ParticipationView } from '../rounds/get-participation.ts'
import { type ChosenComparison, compareChosen } from './compare-chosen.ts'
import { inOrder } from './in-order.ts'
import { listHistory } from './list-history.ts'
import { type Measure, viewMeasure } from './view-measure.ts'
import { type SeriesView, viewSeries } from './view-series.ts'

/** All that the page of comparisons shows. `chosen` is null where nobody in the group has a closed assessment. */
export type ComparisonView = Pick<ParticipationView, 'round' | 'organisation' | 'group'> &
  Readonly<{
    members: readonly GroupMember[]
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
  const organisationCode = readCode(code)
  const [view, members, occasions, earlier] = await Promise.all([
    getParticipation(ctx, { roundSlug, code }),
    listGroupMembers(ctx.db, { roundSlug, organisationCode }),
    listGroupOccasions(ctx.db, { roundSlug, organisationCode }),
    listHistory(ctx.db, { organisationCode, except: roundSlug }),
  ])
  const inGroup = inOrder(ctx.content.instruments, occasions)
  const own = inGroup.filter((occasion) => occasion.organisationCode === organisationCode)
  const choices = listChoices(inGroup, organisationCode)
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
      compareChosen(ctx.content, {
        choice,
        code: organisationCode,
        members,
        inGroup,
        meeting: meetingOf(choice.meetingId),
      }),
    series: viewSeries(ctx.content, [...earlier, { ...view, occasions: own }]),
  }
}
