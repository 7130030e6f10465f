import type { Database } from '#server/context.ts'
import type { Job } from '#server/jobs/job.ts'
import { toJob } from './to-job.ts'

/**
 * The orders of a person, or of those who have not stepped in, that wait or are worked on, and whether a file went with
 * them.
 */
export async function listUnfinishedJobs(
  db: Database,
  { personId }: { personId: string | null },
): Promise<readonly (Job & { hasFile: boolean })[]> {
  const rows = await db
    .selectFrom('job')
    .leftJoin('job_file', (join) =>
      join.onRef('job_file.job_id', '=', 'job.id').on('job_file.role', '=', 'input'),
    )
    .selectAll('job')
    .select('job_file.job_id as file_of')
    .where('job.person_id', 'is not distinct from', personId)
    .where('job.state', 'in', ['queued', 'running'])
    .execute()
  return rows.map((row) => ({ ...toJob(row), hasFile: row.file_of !== null }))
}
