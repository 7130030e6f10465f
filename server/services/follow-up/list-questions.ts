import { findQuestion } from '#domain/follow-up/find-question.ts'
import type { Wave } from '#domain/follow-up/follow-up.ts'
import { whomToAsk } from '#domain/follow-up/whom-to-ask.ts'
import type { Person } from '#domain/people/person.ts'
import type { Context } from '#server/context.ts'
import { listOver } from '#server/store/follow-up/list-over.ts'
import { dayOf } from '#texts/formats.ts'
import { organisationsWhere } from '../access/organisations-where.ts'
import { listColleagues } from '../people/list-colleagues.ts'
import { listAftermaths } from './list-aftermaths.ts'

/** A question that waits for somebody: whether that improvement still stands so many years after it was over. */
export type OwnQuestion = Readonly<{
  improvementId: string
  title: string
  wave: Wave
  /** ISO date. */
  endedOn: string
}>

/** The questions that wait for a person, in every organisation where their role may answer them; the oldest first. */
export async function listQuestions(ctx: Context, person: Person): Promise<readonly OwnQuestion[]> {
  const today = dayOf(ctx.now())
  const organisationCodes = organisationsWhere(person, 'improvement.change')
  const over = await listOver(ctx.db, { organisationCodes })
  const open = (await listAftermaths(ctx.db, over, today)).flatMap(({ improvement, end, asked }) => {
    const question = findQuestion(asked, today)
    return question ? [{ improvement, endedOn: end.on, wave: question.wave }] : []
  })
  if (open.length === 0) return []
  const colleagues = new Map(
    await Promise.all(
      organisationCodes.map(
        async (organisationCode) =>
          [organisationCode, await listColleagues(ctx, { organisationCode, today })] as const,
      ),
    ),
  )
  return open
    .filter(({ improvement }) =>
      whomToAsk(improvement, colleagues.get(improvement.organisationCode)!).includes(person.id),
    )
    .map(({ improvement: { id: improvementId, title }, wave, endedOn }) => ({
      improvementId,
      title,
      wave,
      endedOn,
    }))
    .toSorted((a, b) => (a.endedOn < b.endedOn ? -1 : 1))
}
