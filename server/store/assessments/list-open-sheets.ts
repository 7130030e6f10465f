import type { Role } from '#domain/people/person.ts'
import type { Database } from '#server/context.ts'

/** Somebody's sheet at an occasion that is not closed. */
export type OpenSheet = Readonly<{
  occasionId: string
  organisationCode: string
  meetingId: string
  /** Whether answers can still be given. */
  rating: boolean
  personId: string
  role: Role
  submitted: boolean
  /** Statements answered so far. */
  answered: number
}>

/** All sheets at the open occasions of a round, of one organisation or one person where asked for. */
export async function listOpenSheets(
  db: Database,
  of: Readonly<{ roundSlug: string; organisationCode?: string; personId?: string }>,
): Promise<readonly OpenSheet[]> {
  let query = selectOpenSheets(db).where('occasion.round_slug', '=', of.roundSlug)
  if (of.organisationCode !== undefined) query = query.where('organisation_code', '=', of.organisationCode)
  if (of.personId !== undefined) query = query.where('person_id', '=', of.personId)
  const rows = await query.orderBy('meeting.position').orderBy('occasion.id').orderBy('person_id').execute()
  return rows.map((row) => ({
    occasionId: row.occasion_id,
    organisationCode: row.organisation_code,
    meetingId: row.meeting_id,
    rating: row.state === 'rating',
    personId: row.person_id,
    role: row.role,
    submitted: row.submitted_at !== null,
    answered: Number(row.answered),
  }))
}

function selectOpenSheets(db: Database) {
  return db
    .selectFrom('occasion')
    .innerJoin('meeting', (join) =>
      join
        .onRef('meeting.round_slug', '=', 'occasion.round_slug')
        .onRef('meeting.id', '=', 'occasion.meeting_id'),
    )
    .innerJoin('assessment', 'assessment.occasion_id', 'occasion.id')
    .where('state', '<>', 'closed')
    .select(['occasion_id', 'organisation_code', 'meeting_id', 'state', 'person_id', 'role', 'submitted_at'])
    .select((row) =>
      row
        .selectFrom('rating')
        .whereRef('assessment_id', '=', 'assessment.id')
        .where('answer', '<>', 'unrated')
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .as('answered'),
    )
}
