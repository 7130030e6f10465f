import { sql } from 'kysely'
import type { LetterProblem } from '#domain/letters/letter-problem.ts'
import type { Database } from '#server/context.ts'

/** Gives up letters whose time is over: what they say is taken away. The last problem they met stays. */
export async function expireLetters(db: Database, at: Date): Promise<void> {
  await db
    .updateTable('letter')
    .set({ failed_at: at, body: null, problem: sql`coalesce(problem, ${'expired' satisfies LetterProblem})` })
    .where('body', 'is not', null)
    .where('expires_at', '<=', at)
    .execute()
}
