import type { Report, ReportState, ReportSubject } from '#domain/reports/report.ts'
import type { Database } from '#server/context.ts'
import { toColumns, toSubject } from './subject-columns.ts'

type Wanted = Readonly<{
  id?: string
  subject?: ReportSubject
  states?: readonly ReportState[]
  organisationCode?: string
  roundSlug?: string
}>

/** Reports that somebody has begun, the latest first: one by id, of one subject, of one organisation, of one round. */
export async function listReports(db: Database, wanted: Wanted): Promise<readonly Report[]> {
  let query = db
    .selectFrom('report')
    .leftJoin('report as later', 'later.supersedes', 'report.id')
    .leftJoin('person', 'person.id', 'report.adopted_by')
    .selectAll('report')
    .select(['person.name as adopter', 'later.id as later_id', 'later.state as later_state'])
    .orderBy('report.created_at', 'desc')
    .orderBy('report.id')
  if (wanted.id !== undefined) query = query.where('report.id', '=', wanted.id)
  if (wanted.states) query = query.where('report.state', 'in', wanted.states)
  if (wanted.organisationCode !== undefined)
    query = query.where('report.organisation_code', '=', wanted.organisationCode)
  if (wanted.roundSlug !== undefined) query = query.where('report.round_slug', '=', wanted.roundSlug)
  if (wanted.subject) {
    for (const [column, value] of Object.entries(toColumns(wanted.subject))) {
      query = query.where(
        `report.${column as keyof ReturnType<typeof toColumns>}`,
        'is not distinct from',
        value,
      )
    }
  }
  return (await query.execute()).map(({ adopter, later_id, later_state, ...row }) => ({
    id: row.id,
    subject: toSubject(row),
    state: row.state,
    version: row.version,
    circle: row.circle,
    createdAt: row.created_at,
    supersedes: row.supersedes,
    supersededBy: later_state === 'adopted' || later_state === 'superseded' ? later_id : null,
    takenAt: row.taken_at,
    adoptedAt: row.adopted_at,
    adoption:
      row.adopted_on === null
        ? null
        : { on: row.adopted_on, body: row.adopted_body!, diaryNumber: row.diary_number!, by: adopter ?? '' },
  }))
}
