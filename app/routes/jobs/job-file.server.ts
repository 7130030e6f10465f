import type { LoaderFunctionArgs } from 'react-router'
import { answerFile } from '#app/entry/answer.server.ts'
import { takeJobFile } from '#server/services/jobs/take-job-file.ts'
import { fileResponse } from './file-response.server.ts'

export function loader(args: LoaderFunctionArgs) {
  return answerFile(args, async (ctx) => fileResponse(await takeJobFile(ctx, { id: args.params.job! })))
}
