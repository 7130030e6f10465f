import type { Database } from '#server/context.ts'

/** The name of the file that came out of a job, without its content. */
export async function findJobFileName(
  db: Database,
  { jobId }: { jobId: string },
): Promise<string | undefined> {
  const row = await db
    .selectFrom('job_file')
    .select('name')
    .where('job_id', '=', jobId)
    .where('role', '=', 'output')
    .executeTakeFirst()
  return row?.name
}
