import type { Database } from '#server/context.ts'
import type { JobFile } from '#server/jobs/job.ts'

/** The file that goes into a job or came out of it. */
export async function findJobFile(
  db: Database,
  { jobId, role }: { jobId: string; role: 'input' | 'output' },
): Promise<JobFile | undefined> {
  const row = await db
    .selectFrom('job_file')
    .select(['name', 'media_type', 'bytes'])
    .where('job_id', '=', jobId)
    .where('role', '=', role)
    .executeTakeFirst()
  return row && { name: row.name, mediaType: row.media_type, bytes: row.bytes }
}
