import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router'
import { address } from '#app/addresses.ts'
import { answer } from '#app/entry/answer.server.ts'
import { mayEditOrganisation } from '#domain/access/may-edit-organisation.ts'
import { getOrganisationReport } from '#server/services/reports/get-organisation-report.ts'
import { saveText } from './save-text.server.ts'
import { viewReport } from './view-report.server.ts'

export function loader(args: LoaderFunctionArgs) {
  const { round, code } = args.params
  return answer(args, async (ctx) => {
    const { language } = ctx
    const written = await getOrganisationReport(ctx, { roundSlug: round!, code: code!, language })
    const { document } = written
    return {
      ...viewReport(ctx, written),
      round: document.round,
      organisation: document.organisation!,
      mayEdit: mayEditOrganisation(ctx.person, code!),
    }
  })
}

export function action(args: ActionFunctionArgs) {
  const [round, code] = [args.params.round!, args.params.code!]
  return saveText(args, { roundSlug: round, code }, ({ language }) =>
    address(language, 'report', { round, code }),
  )
}
