import type { LoaderFunctionArgs } from 'react-router'
import { answer } from '#app/entry/answer.server.ts'
import { highestStep } from '#domain/improvements/highest-step.ts'
import { summariseChain } from '#domain/improvements/summarise-chain.ts'
import { listCyclesOf } from '#server/services/cycles/list-cycles-of.ts'
import { listImprovements } from '#server/services/improvements/list-improvements.ts'
import { whereOf } from './where.server.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const { round = null, code } = args.params
    const view = await listImprovements(ctx, { roundSlug: round, code: code! })
    const query = new URL(args.request.url).searchParams
    const filter = { step: query.get('step') ?? '', area: query.get('area') ?? '' }
    const shown = view.improvements.filter(
      ({ area, results }) =>
        (filter.area === '' || area === filter.area) &&
        (filter.step === '' || (highestStep(results) ?? 'none') === filter.step),
    )
    const dates = view.improvements.flatMap(({ results }) => results.map(({ date }) => date)).sort()
    const used = new Set(view.improvements.map(({ area }) => area))
    return {
      ...whereOf(view),
      mayEdit: view.mayEdit,
      removed: query.has('removed'),
      ...(await listCyclesOf(ctx, view.improvements)),
      filter,
      shown,
      summary: summariseChain(view.improvements),
      period: dates.length === 0 ? null : { first: dates[0]!, last: dates.at(-1)! },
      chain: ctx.content.chainSteps,
      areas: ctx.content.areas.filter(({ id }) => used.has(id)),
    }
  })
}
