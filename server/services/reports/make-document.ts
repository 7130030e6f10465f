import type { Context } from '#server/context.ts'
import type { JobInputs, JobResult, Progress } from '#server/jobs/job.ts'
import { fileNameOf } from '#server/reports/document/file-name.ts'
import { mediaTypes, renderDocument } from '#server/reports/document/render-document.ts'
import { getReport } from './get-report.ts'

/**
 * Makes a report, as it stands now, into a file.
 *
 * @throws UserError as `getReport` and `renderDocument` do.
 */
export async function makeDocument(
  ctx: Context,
  { subject, format, language }: JobInputs['document'],
  progress: Progress,
): Promise<JobResult> {
  const { document } = await getReport(ctx, { subject, language })
  await progress(1, 2)
  const bytes = await renderDocument(ctx, document, format)
  return { file: { name: fileNameOf(document, format), mediaType: mediaTypes[format], bytes } }
}
