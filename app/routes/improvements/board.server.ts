import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router'
import { answer } from '#app/entry/answer.server.ts'
import { textOf } from '#app/entry/form-text.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import { arrangeBoard, type BoardFilter, boardGroupings } from '#domain/improvements/arrange-board.ts'
import { isOverdue } from '#domain/improvements/is-overdue.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import { getBoard } from '#server/services/improvements/get-board.ts'
import { dayOf } from '#texts/formats.ts'
import { attemptMove } from './attempt-move.server.ts'
import { whereOf } from './where.server.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const view = await getBoard(ctx, { code: args.params.code! })
    const { improvements, units, waiting } = view
    const query = new URL(args.request.url).searchParams
    const by = boardGroupings.find((one) => one === query.get('by')) ?? 'state'
    const filter = readFilter(query)
    const today = dayOf(ctx.now())
    const me = ctx.person
    const used = (key: 'area' | 'unitId') => new Set(improvements.map((improvement) => improvement[key]))
    return {
      ...whereOf(view),
      mayEdit: view.mayEdit,
      by,
      filter,
      columns: arrangeBoard(improvements, { by, filter, units, waiting, today, me }),
      counts: {
        ...countStates(improvements),
        overdue: improvements.filter((one) => isOverdue(one, today)).length,
      },
      moved: improvements.find(({ id }) => id === query.get('moved')) ?? null,
      units,
      owners: [...new Set(improvements.map(({ ownerName }) => ownerName))].filter(Boolean).toSorted(),
      areas: ctx.content.areas.filter(({ id }) => used('area').has(id)),
      chain: ctx.content.chainSteps,
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  const id = textOf(form, 'improvement')
  return attemptMove(args, form, id, () => {
    const to = new URL(args.request.url)
    to.searchParams.set('moved', id)
    return `${to.pathname}${to.search}#content`
  })
}

function readFilter(query: URLSearchParams): BoardFilter {
  const text = (name: string) => query.get(name) ?? ''
  return {
    area: text('area'),
    owner: text('owner'),
    unit: text('unit'),
    mine: query.has('mine'),
    overdue: query.has('overdue'),
  }
}

function countStates(improvements: readonly Improvement[]) {
  const count = (state: Improvement['state']) => improvements.filter((one) => one.state === state).length
  return {
    planned: count('planned'),
    ongoing: count('ongoing'),
    finished: count('finished'),
    stopped: count('stopped'),
  }
}
