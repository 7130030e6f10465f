import type { LoaderFunctionArgs } from 'react-router'
import { answer } from '#app/entry/answer.server.ts'
import { listReportsOfOrganisation } from '#server/services/reports/list-reports-of-organisation.ts'
import { viewReports } from './view-reports.server.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const { organisation, reports, rounds } = await listReportsOfOrganisation(ctx, {
      code: args.params.code!,
    })
    const states = reports.map(({ report }) => report.state)
    return {
      organisation: { code: organisation.code, name: organisation.name },
      fictional: organisation.fictional,
      reports: viewReports(ctx, reports),
      adopted: states.filter((state) => state === 'adopted' || state === 'superseded').length,
      open: states.filter((state) => state === 'draft' || state === 'review').length,
      rounds: rounds.map(({ slug, name }) => ({ slug, name })),
    }
  })
}
