import type { Database } from '#server/context.ts'
import type { SignInStep } from './insert-sign-in-step.ts'

/** Takes a step so that nobody can take it again, in time or not; undefined when there is none of this kind. */
export async function takeSignInStep(
  db: Database,
  { secretSha256, kind }: { secretSha256: string; kind: SignInStep['kind'] },
): Promise<SignInStep | undefined> {
  const row = await db
    .deleteFrom('sign_in_step')
    .where('secret_sha256', '=', secretSha256)
    .where('kind', '=', kind)
    .returningAll()
    .executeTakeFirst()
  return (
    row && {
      kind: row.kind,
      personId: row.person_id,
      state: row.state,
      madeAt: row.made_at,
      expiresAt: row.expires_at,
    }
  )
}
