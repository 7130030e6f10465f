import type { Database } from '#server/context.ts'
import type { Tables } from '../tables.ts'

/** A step of a sign-in under way. `state` is what whoever made it needs to know when it comes back. */
export type SignInStep = Readonly<{
  kind: Tables['sign_in_step']['kind']
  personId: string | null
  state: Readonly<Record<string, unknown>>
  madeAt: Date
  expiresAt: Date
}>

/** Keeps a step, known by the SHA-256 of its secret, and throws away those whose time is over. */
export async function insertSignInStep(db: Database, step: SignInStep, secretSha256: string): Promise<void> {
  await db.deleteFrom('sign_in_step').where('expires_at', '<=', step.madeAt).execute()
  await db
    .insertInto('sign_in_step')
    .values({
      secret_sha256: secretSha256,
      kind: step.kind,
      person_id: step.personId,
      state: JSON.stringify(step.state),
      made_at: step.madeAt,
      expires_at: step.expiresAt,
    })
    .execute()
}
