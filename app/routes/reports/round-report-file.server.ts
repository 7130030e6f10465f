import type { LoaderFunctionArgs } from 'react-router'
import { getRoundReport } from '#server/services/reports/get-round-report.ts'
import { answerFile } from './answer-file.server.ts'

export function loader(args: LoaderFunctionArgs) {
  return answerFile(args, (ctx) =>
    getRoundReport(ctx, { roundSlug: args.params.round!, language: ctx.language }),
  )
}
