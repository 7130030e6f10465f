import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router'
import { address } from '#app/addresses.ts'
import { answer } from '#app/entry/answer.server.ts'
import { mayChangeRound } from '#domain/access/may-change-round.ts'
import { getRoundReport } from '#server/services/reports/get-round-report.ts'
import { saveText } from './save-text.server.ts'
import { viewReport } from './view-report.server.ts'

export function loader(args: LoaderFunctionArgs) {
  const roundSlug = args.params.round!
  return answer(args, async (ctx) => {
    const written = await getRoundReport(ctx, { roundSlug, language: ctx.language })
    return {
      ...viewReport(ctx, written),
      round: written.document.round,
      mayEdit: mayChangeRound(ctx.person, roundSlug),
    }
  })
}

export function action(args: ActionFunctionArgs) {
  const round = args.params.round!
  return saveText(args, { roundSlug: round, code: null }, ({ language }) =>
    address(language, 'roundReport', { round }),
  )
}
