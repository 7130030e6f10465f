import { may } from '#domain/access/may.ts'
import type { Assessment } from '#domain/assessments/assessment.ts'
import type { OccasionEvent } from '#domain/assessments/occasion-event.ts'
import type { OccasionRecord } from '#domain/assessments/occasion-record.ts'
import { getInstrument } from '#domain/instruments/get-instrument.ts'
import type { Instrument, Level } from '#domain/instruments/instrument.ts'
import type { Context } from '#server/context.ts'
import { getParticipation, type ParticipationView } from '#server/services/rounds/get-participation.ts'
import { listAssessments } from '#server/store/assessments/list-assessments.ts'
import { listOccasionEvents } from '#server/store/assessments/list-occasion-events.ts'
import { findOwnAssessment } from './find-own-assessment.ts'
import { findReadableOccasion } from './find-readable-occasion.ts'

/** An occasion with where it belongs, who takes part, what has happened, and what the person looking may do. */
export type OccasionView = ParticipationView &
  Readonly<{
    occasion: OccasionRecord
    instrument: Instrument
    level: Level
    /** Who is invited; null to those who may not see that. */
    sheets: readonly Assessment[] | null
    /** One's own sheet, or null. */
    mine: Assessment | null
    invited: number
    submitted: number
    events: readonly OccasionEvent[]
    may: Readonly<{ lead: boolean; edit: boolean; follow: boolean; improve: boolean }>
  }>

/**
 * One occasion. It tells who has handed in, never what anybody answered.
 *
 * @throws UserError step-in-first or not-found, also where it is not shared with whoever asks.
 */
export async function getOccasion(
  ctx: Context,
  { occasionId }: { occasionId: string },
): Promise<OccasionView> {
  const { person } = ctx
  const occasion = await findReadableOccasion(ctx, ctx.db, occasionId)
  const [view, sheets, events] = await Promise.all([
    getParticipation(ctx, { roundSlug: occasion.roundSlug, code: occasion.organisationCode }),
    listAssessments(ctx.db, occasionId),
    listOccasionEvents(ctx.db, occasionId),
  ])
  const instrument = getInstrument(ctx.content.instruments, occasion.instrumentId)
  const mine = findOwnAssessment(ctx, occasion, sheets)
  const follow = mine !== null || may(person, 'occasion.follow', occasion)
  return {
    ...view,
    occasion,
    instrument,
    level: instrument.levels.find(({ id }) => id === occasion.levelId)!,
    sheets: follow ? sheets : null,
    mine,
    invited: sheets.length,
    submitted: sheets.filter(({ submittedAt }) => submittedAt !== null).length,
    events,
    may: {
      lead: may(person, 'occasion.lead', occasion),
      edit: mine !== null || may(person, 'occasion.agree', occasion),
      improve: may(person, 'improvement.change', occasion),
      follow,
    },
  }
}
