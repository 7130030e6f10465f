import type { LetterProblem } from '#domain/letters/letter-problem.ts'
import type { Database } from '#server/context.ts'

type Outcome = Readonly<{
  id: string
  attempts: number
  at: Date
  problem: LetterProblem
  /** When to try again; null where it is given up, and what it said is taken away. */
  next: Date | null
}>

/** Notes why a letter did not go out; false where somebody else has taken it up since, or it is over. */
export async function putOffLetter(
  tx: Database,
  { id, attempts, at, problem, next }: Outcome,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('letter')
    .set(next === null ? { problem, failed_at: at, body: null } : { problem, next_at: next })
    .where('id', '=', id)
    .where('attempts', '=', attempts)
    .where('body', 'is not', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
