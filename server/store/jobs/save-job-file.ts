import type { Database } from '#server/context.ts'
import type { JobFile } from '#server/jobs/job.ts'

/** Keeps a file that goes into a job or comes out of it. */
export async function saveJobFile(
  db: Database,
  { jobId, role, file }: { jobId: string; role: 'input' | 'output'; file: JobFile },
): Promise<void> {
  const { name, mediaType, bytes } = file
  await db
    .insertInto('job_file')
    .values({
      job_id: jobId,
      role,
      name,
      media_type: mediaType,
      bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    })
    .execute()
}
