import type { Database } from '#server/context.ts'
import type { SignInStep } from './insert-sign-in-step.ts'

/** A step that can still be taken at this moment, left where it is. */
export async function findSignInStep(
  db: Database,
  { secretSha256, kind, at }: { secretSha256: string; kind: SignInStep['kind']; at: Date },
): Promise<Pick<SignInStep, 'personId' | 'state'> | undefined> {
  const row = await db
    .selectFrom('sign_in_step')
    .where('secret_sha256', '=', secretSha256)
    .where('kind', '=', kind)
    .where('expires_at', '>', at)
    .select(['person_id', 'state'])
    .executeTakeFirst()
  return row && { personId: row.person_id, state: row.state }
}
