import type { LetterProblem } from '#domain/letters/letter-problem.ts'
import type { Database } from '#server/context.ts'

/**
 * The addresses that the latest letter of an organisation (with null, of the installation) did not reach, and why; letters
 * that are still tried are not among them.
 */
export async function listLostLetters(
  db: Database,
  { organisationCode, to }: Readonly<{ organisationCode: string | null; to: readonly string[] }>,
): Promise<ReadonlyMap<string, LetterProblem>> {
  if (to.length === 0) return new Map()
  const rows = await db
    .selectFrom('letter')
    .distinctOn('to_address')
    .where('organisation_code', 'is not distinct from', organisationCode)
    .where('to_address', 'in', to)
    .orderBy('to_address')
    .orderBy('written_at', 'desc')
    .select(['to_address', 'problem', 'failed_at'])
    .execute()
  return new Map(
    rows.flatMap(({ to_address, problem, failed_at }) =>
      failed_at === null ? [] : [[to_address, problem as LetterProblem] as const],
    ),
  )
}
