import { type CycleStep, listCycleSteps } from '#domain/cycles/list-cycle-steps.ts'
import { isOver } from '#domain/improvements/check-state-change.ts'
import { isOwnedBy } from '#domain/improvements/is-owned-by.ts'
import type { Person } from '#domain/people/person.ts'
import type { Context } from '#server/context.ts'
import { listCycles } from '#server/store/cycles/list-cycles.ts'
import { listImprovements } from '#server/store/improvements/list-improvements.ts'
import { dayOf } from '#texts/formats.ts'
import { organisationsWhere } from '../access/organisations-where.ts'

/**
 * What somebody should do next with the cycles of the organisations in which they work with improvements: all that is
 * next in the improvements they own, and what waits in those of others.
 */
export async function listOwnCycleSteps(ctx: Context, person: Person): Promise<readonly CycleStep[]> {
  const codes = organisationsWhere(person, 'improvement.change')
  const lists = await Promise.all(
    codes.map((organisationCode) => listImprovements(ctx.db, { organisationCode })),
  )
  const ongoing = lists.flat().filter(({ state }) => !isOver(state))
  const improvements = ongoing.map((one) => ({ id: one.id, title: one.title, isOwn: isOwnedBy(one, person) }))
  const cycles = await listCycles(ctx.db, { improvementIds: improvements.map(({ id }) => id) })
  return listCycleSteps(improvements, cycles, dayOf(ctx.now()))
}
