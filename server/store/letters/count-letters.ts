import type { LetterProblem } from '#domain/letters/letter-problem.ts'
import type { Database } from '#server/context.ts'

/** How letters are getting on: how many wait, were sent and were given up since then, and what went wrong last. */
export type LetterCounts = Readonly<{
  waiting: number
  sent: number
  failed: number
  last: Readonly<{ problem: LetterProblem; at: Date }> | null
}>

/** Counts letters; those that are over since a moment. */
export async function countLetters(db: Database, since: Date): Promise<LetterCounts> {
  const counts = await db
    .selectFrom('letter')
    .select(({ fn }) => [
      fn.countAll<string>().filterWhere('body', 'is not', null).as('waiting'),
      fn.countAll<string>().filterWhere('sent_at', '>=', since).as('sent'),
      fn.countAll<string>().filterWhere('failed_at', '>=', since).as('failed'),
    ])
    .executeTakeFirstOrThrow()
  const last = await db
    .selectFrom('letter')
    .select(['problem', ({ fn }) => fn.coalesce('tried_at', 'failed_at', 'written_at').as('at')])
    .where('problem', 'is not', null)
    .where((row) => row.or([row('body', 'is not', null), row('failed_at', '>=', since)]))
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return {
    waiting: Number(counts.waiting),
    sent: Number(counts.sent),
    failed: Number(counts.failed),
    last: last ? { problem: last.problem as LetterProblem, at: last.at } : null,
  }
}
