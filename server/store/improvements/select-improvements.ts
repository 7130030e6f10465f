import { type InferResult, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { chainSteps, type Improvement, type SubGoal } from '#domain/improvements/improvement.ts'
import type { Database } from '#server/context.ts'

/** Results of the same day stand in the order of the chain. */
const onStep = sql`array_position(${sql.val([...chainSteps])}::text[], step)`

/** The query that all reading of improvements builds on: each with its results in order of date. */
export function selectImprovements(db: Database) {
  return db
    .selectFrom('improvement')
    .selectAll('improvement')
    .select((from) =>
      jsonArrayFrom(
        from
          .selectFrom('improvement_result')
          .whereRef('improvement_result.improvement_id', '=', 'improvement.id')
          .select([
            'improvement_result.id',
            'improvement_result.improvement_id as improvementId',
            'step',
            'date',
            'description',
            'evidence',
            'change',
          ])
          .orderBy('date')
          .orderBy(onStep)
          .orderBy('improvement_result.created_at')
          .orderBy('improvement_result.id'),
      ).as('results'),
    )
}

type Row = InferResult<ReturnType<typeof selectImprovements>>[number]

/** Makes a row of the query into the improvement it stands for. */
export function toImprovement(row: Row): Improvement {
  return {
    id: row.id,
    organisationCode: row.organisation_code,
    roundSlug: row.round_slug,
    challengeId: row.challenge_id,
    title: row.title,
    area: row.area,
    subGoals: row.sub_goals as SubGoal[],
    relatedItems: row.related_items,
    challenge: row.challenge,
    whatWasDone: row.what_was_done,
    ownerName: row.owner_name,
    ownerId: row.owner_id,
    unitId: row.unit_id,
    state: row.state,
    dueOn: row.due_on,
    endedOn: row.ended_on,
    endedBecause: row.ended_because,
    aim: row.aim,
    keyFigures: row.key_figures,
    sdgTargets: row.sdg_targets,
    charterArticles: row.charter_articles,
    decisions: row.decisions,
    version: row.version,
    circle: row.circle,
    results: row.results,
  }
}
