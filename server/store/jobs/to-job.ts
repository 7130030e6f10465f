import type { Selectable } from 'kysely'
import type { Job } from '#server/jobs/job.ts'
import type { Tables } from '../tables.ts'

/** An order as the rest of the program knows it. */
export function toJob(row: Selectable<Tables['job']>): Job {
  // That the input is of the kind was seen to when it was ordered.
  return {
    id: row.id,
    kind: row.kind,
    input: row.input,
    language: row.language,
    personId: row.person_id,
    resting: row.resting,
    state: row.state,
    done: row.done,
    total: row.total,
    orderedAt: row.ordered_at,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    page: row.result as Job['page'],
    problem: row.problem as Job['problem'],
  } as Job
}
