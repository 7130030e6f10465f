import { getInstrument } from '#domain/instruments/get-instrument.ts'
import type { OwnSheet } from '#domain/rounds/home.ts'
import type { Context } from '#server/context.ts'
import { findOccasion } from '#server/store/assessments/find-occasion.ts'
import { listOpenSheets } from '#server/store/assessments/list-open-sheets.ts'

/** The sheets that somebody is still asked to fill in and hand in, in the order of the meetings. */
export async function listOwnSheets(
  ctx: Context,
  {
    roundSlug,
    organisationCode,
    personId,
  }: { roundSlug: string; organisationCode: string; personId: string },
): Promise<readonly OwnSheet[]> {
  const sheets = await listOpenSheets(ctx.db, { roundSlug, organisationCode, personId })
  const waiting = sheets.filter(({ rating, submitted }) => rating && !submitted)
  return Promise.all(
    waiting.map(async ({ occasionId, meetingId, answered }) => {
      const occasion = await findOccasion(ctx.db, occasionId)
      const of = getInstrument(ctx.content.instruments, occasion!.instrumentId).items.length
      return { occasionId, meetingId, answered, of }
    }),
  )
}
