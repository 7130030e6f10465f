import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { OccasionRecord } from '#domain/assessments/occasion-record.ts'
import type { Database } from '#server/context.ts'
import { toAnswer } from './to-answer.ts'

/** Occasions with their meeting, what was agreed and who handed in a sheet, all in one question to the database. */
export function selectOccasions(db: Database) {
  return db
    .selectFrom('occasion')
    .innerJoin('meeting', (join) =>
      join
        .onRef('meeting.round_slug', '=', 'occasion.round_slug')
        .onRef('meeting.id', '=', 'occasion.meeting_id'),
    )
    .selectAll('occasion')
    .select('meeting.position as meeting_position')
    .select((row) => [
      jsonArrayFrom(
        row
          .selectFrom('consensus')
          .whereRef('consensus.occasion_id', '=', 'occasion.id')
          .select(['item', 'answer', 'value', 'written', 'reason', 'evidence', 'version', 'saved_at'])
          .orderBy('item'),
      ).as('consensus'),
      jsonArrayFrom(
        row
          .selectFrom('assessment')
          .whereRef('assessment.occasion_id', '=', 'occasion.id')
          .where('submitted_at', 'is not', null)
          .groupBy('role')
          .select(['role', sql<number>`count(*)::int`.as('count')])
          .orderBy('role'),
      ).as('raters'),
    ])
}

type OccasionRow = Awaited<ReturnType<ReturnType<typeof selectOccasions>['execute']>>[number]

/** One such row as the domain knows it. */
export function toOccasionRecord(row: OccasionRow): OccasionRecord {
  return {
    id: row.id,
    roundSlug: row.round_slug,
    organisationCode: row.organisation_code,
    meetingId: row.meeting_id,
    instrumentId: row.instrument_id,
    levelId: row.level_id,
    label: row.label,
    date: row.date,
    state: row.state,
    source: row.source,
    shiftNote: row.shift_note,
    version: row.version,
    circle: row.circle,
    meetingPosition: row.meeting_position,
    consensus: row.consensus.map((agreed) => ({
      item: agreed.item,
      answer: toAnswer(agreed),
      reason: agreed.reason,
      evidence: agreed.evidence,
      // Times inside JSON arrive as text with the zone of the session.
      savedAt: new Date(agreed.saved_at).toISOString(),
      version: agreed.version,
    })),
    raters: row.raters,
  }
}
