import { redirect } from 'react-router'
import { address } from '#app/addresses.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { awaitJob } from '#server/services/jobs/await-job.ts'
import { takeJobFile } from '#server/services/jobs/take-job-file.ts'
import { fileResponse } from './file-response.server.ts'

/** Most files are made within this; whoever asks for another sees how far it has come. Milliseconds. */
const patience = 2_000

/**
 * Answers with the file of an order where it is ready in a moment, and otherwise leads to the page that shows how far it
 * has come.
 *
 * @throws UserError the one that the work ended with.
 */
export async function waitForFile(ctx: Context, { id }: { id: string }): Promise<Response> {
  const { state, page, problem } = await awaitJob(ctx, { id, milliseconds: patience })
  if (problem) throw UserError.again(problem)
  if (state === 'done' && page === null) return fileResponse(await takeJobFile(ctx, { id }))
  return redirect(`${address(ctx.language, 'job', { job: id })}?fetch`, 303)
}
