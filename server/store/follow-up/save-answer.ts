import type { FollowUpAnswer, Wave } from '#domain/follow-up/follow-up.ts'
import type { Database } from '#server/context.ts'

type Input = Readonly<{
  improvementId: string
  wave: Wave
  answer: FollowUpAnswer
  personId: string
  /** The version that the answer builds on; 0 where there was none. */
  version: number
}>

/** Stores an answer about an improvement, or replaces the one there is; false where somebody else has answered since. */
export async function saveAnswer(
  tx: Database,
  { improvementId, wave, answer, personId, version }: Input,
): Promise<boolean> {
  const values = {
    fate: answer.fate,
    witness: answer.witness,
    said: answer.said,
    answered_on: answer.answeredOn,
    person_id: personId,
    version: version + 1,
  }
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('follow_up')
    .values({ improvement_id: improvementId, wave, asked_at: null, reminded_at: null, ...values })
    .onConflict((conflict) =>
      conflict
        .columns(['improvement_id', 'wave'])
        .doUpdateSet(values)
        .where('follow_up.version', '=', version),
    )
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}
