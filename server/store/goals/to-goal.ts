import type { Selectable } from 'kysely'
import type { Goal } from '#domain/goals/goal.ts'
import type { Tables } from '../tables.ts'

/** Makes a row into the goal it stands for. */
export function toGoal(row: Selectable<Tables['goal']>): Goal {
  return {
    id: row.id,
    organisationCode: row.organisation_code,
    keyFigure: row.key_figure,
    keyFigureTitle: row.key_figure_title,
    title: row.title,
    wanted: row.wanted,
    targetWomen: row.target_women,
    targetMen: row.target_men,
    reason: row.reason,
    byYear: row.by_year,
    decidedBy: row.decided_by,
    ended: row.ended_because === null ? null : { because: row.ended_because, on: row.ended_on! },
    version: row.version,
    circle: row.circle,
    createdAt: row.created_at.toISOString(),
  }
}
