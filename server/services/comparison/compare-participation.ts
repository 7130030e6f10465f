import { onlyReadable } from '../access/only-readable.ts'
import { may } from '#domain/access/may.ts'
import { authoriseListing } from '../access/authorise-listing.ts'
import { type Choice, choose, listChoices } from '#domain/comparison/list-choices.ts'
import type { Meeting } from '#domain/rounds/round.ts'
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
    /** Whether whoever asks may begin an improvement from a statement. */
    mayImprove: boolean
  }>

/**
 * Compares an organisation within its group, with published means and with itself over time. Only closed assessments
 * that are shared with whoever asks are shown; the others are named as missing or under way. Nothing is ranked.
 *
 * @throws UserError unknown-round, unknown-organisation, not-in-round, or step-in-first or forbidden where nothing of the
 * organisation is shared with whoever asks.
 */
export async function compareParticipation(
  ctx: Context,
  { roundSlug, code, asked }: { roundSlug: string; code: string; asked: string | null },
): Promise<ComparisonView> {
  const organisationCode = readCode(code)
  const [view, members, all, earlier] = await Promise.all([
    getParticipation(ctx, { roundSlug, code }),
    listGroupMembers(ctx.db, { roundSlug, organisationCode }),
    listGroupOccasions(ctx.db, { roundSlug, organisationCode }),
    listHistory(ctx, { organisationCode, except: roundSlug }),
  ])
  const inGroup = inOrder(ctx.content.instruments, onlyReadable(ctx, 'occasion.read', all))
  const own = inGroup.filter((occasion) => occasion.organisationCode === organisationCode)
  const seen = [...own, ...earlier.flatMap(({ occasions }) => occasions)]
  authoriseListing(ctx, 'participation.read', { roundSlug, organisationCode }, seen)
  const choices = listChoices(inGroup, organisationCode)
  const choice = choose(choices, asked)
  const meetingOf = (wanted: string) => view.meetings.find(({ id }) => id === wanted)!
  return {
    round: view.round,
    organisation: view.organisation,
    group: view.group,
    members,
    choices: nameChoices(ctx, choices, view.meetings),
    chosenKey: choice?.key ?? null,
    chosen:
      choice &&
      compareChosen(ctx.content, {
        choice,
        members,
        inGroup,
        code: organisationCode,
        meeting: meetingOf(choice.meetingId),
      }),
    mayImprove: may(ctx.person, 'improvement.change', { organisationCode }),
    series: viewSeries(ctx.content, [...earlier, { ...view, occasions: own }]),
  }
}

function nameChoices(
  { content }: Context,
  choices: readonly Choice[],
  meetings: readonly Meeting[],
): ComparisonView['choices'] {
  return choices.map((choice) => ({
    ...choice,
    meeting: meetings.find(({ id }) => id === choice.meetingId)!.name,
    measure: viewMeasure(getInstrument(content.instruments, choice.instrumentId), choice.levelId),
  }))
}
