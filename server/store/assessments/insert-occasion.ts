import type { New } from '#domain/access/circle.ts'
import type { Occasion } from '#domain/assessments/assessment.ts'
import type { Database } from '#server/context.ts'

type NewOccasion = Omit<New<Occasion>, 'shiftNote'> &
  Readonly<{ shiftNote?: string; createdAt: Date; importId?: string | null }>

/**
 * Adds an occasion.
 *
 * @returns false where the organisation already has one at this meeting on this version and level; nothing is added.
 */
export async function insertOccasion(db: Database, occasion: NewOccasion): Promise<boolean> {
  const added = await db
    .insertInto('occasion')
    .values({
      id: occasion.id,
      round_slug: occasion.roundSlug,
      organisation_code: occasion.organisationCode,
      meeting_id: occasion.meetingId,
      instrument_id: occasion.instrumentId,
      level_id: occasion.levelId,
      label: occasion.label,
      date: occasion.date,
      state: occasion.state,
      source: occasion.source,
      import_id: occasion.importId ?? null,
      shift_note: occasion.shiftNote ?? '',
      circle: occasion.circle,
      created_at: occasion.createdAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return added !== undefined
}
