import type { LoaderFunctionArgs } from 'react-router'
import { getOrganisationReport } from '#server/services/reports/get-organisation-report.ts'
import { answerFile } from './answer-file.server.ts'

export function loader(args: LoaderFunctionArgs) {
  const { round, code } = args.params
  return answerFile(args, (ctx) =>
    getOrganisationReport(ctx, { roundSlug: round!, code: code!, language: ctx.language }),
  )
}
