import type { Context, Database } from '#server/context.ts'
import { makeSecret } from '#server/make-secret.ts'
import { sha256Of } from '#server/sha256-of.ts'
import { deleteFirstLinks } from '#server/store/accounts/delete-first-links.ts'
import { insertSignInStep } from '#server/store/accounts/insert-sign-in-step.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'

/** How long a one-time link can be used. Milliseconds. */
const lifetime = 24 * 3_600_000

/**
 * Makes a one-time link with which somebody signs in once, or, for null, with which whoever opens it becomes the first
 * administrator. Those made before it for the same person no longer hold.
 *
 * @returns its secret, which is kept nowhere.
 */
export async function makeFirstLink(tx: Database, ctx: Context, personId: string | null): Promise<string> {
  const madeAt = ctx.now()
  const secret = makeSecret()
  const expiresAt = new Date(madeAt.getTime() + lifetime)
  await deleteFirstLinks(tx, personId)
  await insertSignInStep(tx, { kind: 'first-link', personId, state: {}, madeAt, expiresAt }, sha256Of(secret))
  await writeAudit(tx, {
    at: madeAt,
    personId: null,
    organisationCode: null,
    action: 'make-first-link',
    subject: personId === null ? 'installation' : `person:${personId}`,
    detail: {},
  })
  return secret
}
