import type { Database } from '#server/context.ts'
import type { Job } from '#server/jobs/job.ts'

type NewJob = Pick<Job, 'id' | 'kind' | 'input' | 'language' | 'personId' | 'resting' | 'orderedAt'>

/** Writes down an order. It waits until a worker takes it up. */
export async function insertJob(db: Database, job: NewJob): Promise<void> {
  await db
    .insertInto('job')
    .values({
      id: job.id,
      kind: job.kind,
      input: JSON.stringify(job.input),
      language: job.language,
      person_id: job.personId,
      resting: job.resting,
      state: 'queued',
      ordered_at: job.orderedAt,
    })
    .execute()
}
