import type { Challenge } from '#domain/challenges/challenge.ts'
import type { Database } from '#server/context.ts'

/** Replaces what people write about a challenge and counts up its version. What it was seen in stays as it is. */
export async function updateChallenge(
  db: Database,
  id: string,
  { title, analysis, setAsideBecause }: Pick<Challenge, 'title' | 'analysis' | 'setAsideBecause'>,
): Promise<void> {
  await db
    .updateTable('challenge')
    .where('id', '=', id)
    .set((from) => ({
      title,
      what: analysis.what,
      for_whom: analysis.forWhom,
      why: analysis.why,
      consequences: analysis.consequences,
      background: analysis.background,
      hypothesis: analysis.hypothesis,
      set_aside_because: setAsideBecause,
      version: from('version', '+', 1),
    }))
    .execute()
}
