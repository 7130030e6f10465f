import type { LoaderFunctionArgs } from 'react-router'
import { getOrganisationReport } from '#server/services/reports/get-organisation-report.ts'
import { answerReport } from './answer-report.server.ts'

export function loader(args: LoaderFunctionArgs) {
  const { round, code } = args.params
  return answerReport(args, (ctx) =>
    getOrganisationReport(ctx, { roundSlug: round!, code: code!, language: ctx.language }),
  )
}
