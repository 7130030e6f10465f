import type { LoaderFunctionArgs } from 'react-router'
import { getRoundReport } from '#server/services/reports/get-round-report.ts'
import { answerReport } from './answer-report.server.ts'

export function loader(args: LoaderFunctionArgs) {
  return answerReport(args, (ctx) =>
    getRoundReport(ctx, { roundSlug: args.params.round!, language: ctx.language }),
  )
}
