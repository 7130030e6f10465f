import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router'
import { address } from '#app/addresses.ts'
import { answer, attempt } from '#app/entry/answer.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import { may } from '#domain/access/may.ts'
import { countRoundCycles } from '#server/services/cycles/count-round-cycles.ts'
import { viewReports } from '#app/routes/reports/view-reports.server.ts'
import { UserError } from '#server/errors.ts'
import { changeRoundStatus } from '#server/services/rounds/change-round-status.ts'
import { listReportsOfRound } from '#server/services/reports/list-reports-of-round.ts'
import { summariseRoundStaying } from '#server/services/follow-up/summarise-round-staying.ts'
import { getRound } from '#server/services/rounds/get-round.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const view = await getRound(ctx, { slug: args.params.round! })
    const reports = await listReportsOfRound(ctx, { roundSlug: view.round.slug })
    const checklists = ctx.content.instruments.filter(({ id }) => view.round.instruments.includes(id))
    return {
      ...view,
      cycles: await countRoundCycles(ctx, view.standings),
      staying: await summariseRoundStaying(
        ctx,
        view.round,
        view.standings.flatMap(({ improvements }) => improvements),
      ),
      chain: ctx.content.chainSteps,
      checklists: checklists.map(({ id, title }) => ({ id, title })),
      mayArchive: may(ctx.person, 'round.archive', { roundSlug: view.round.slug }),
      reports: viewReports(ctx, reports),
      fictional: view.round.origin === 'example',
    }
  })
}

export function action(args: ActionFunctionArgs) {
  return attempt(args, async (ctx) => {
    const slug = args.params.round!
    const form = await readForm(args.request)
    const to = form.get('to')
    const reason = form.get('reason')
    if (to !== 'open' && to !== 'closed') throw UserError.of('bad-form', { field: 'to' })
    await changeRoundStatus(ctx, { slug, to, reason: typeof reason === 'string' ? reason : '' })
    return redirect(address(ctx.language, 'round', { round: slug }))
  })
}
