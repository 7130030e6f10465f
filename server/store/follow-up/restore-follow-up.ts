import type { FollowUp } from '#domain/follow-up/follow-up.ts'
import type { Database } from '#server/context.ts'

/** Puts in what was asked about an improvement and answered in the past. */
export async function restoreFollowUp(
  tx: Database,
  { improvementId, wave, answer }: Omit<FollowUp, 'version' | 'askedOn' | 'remindedOn'>,
  askedAt: Date,
): Promise<void> {
  await tx
    .insertInto('follow_up')
    .values({
      improvement_id: improvementId,
      wave,
      asked_at: askedAt,
      reminded_at: null,
      fate: answer?.fate ?? null,
      witness: answer?.witness ?? '',
      said: answer?.said ?? '',
      answered_on: answer?.answeredOn ?? null,
      person_id: null,
      version: answer === null ? 0 : 1,
    })
    .execute()
}
