import { longestPasskeyName, mostPasskeys, passkeyAssurance } from '#domain/people/passkey.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { readPasskeyAnswer } from '#server/sources/identity/read-passkey-answer.ts'
import { verifyNewPasskey } from '#server/sources/identity/verify-new-passkey.ts'
import { findAccount } from '#server/store/accounts/find-account.ts'
import { insertPasskey, type StoredPasskey } from '#server/store/accounts/insert-passkey.ts'
import { listPasskeysOf } from '#server/store/accounts/list-passkeys-of.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { limitRate } from '../access/limit-rate.ts'
import { takePasskeyStep } from './passkey-step.ts'
import { requireFreshSession } from './require-fresh-session.ts'
import { requirePasskeys } from './require-passkeys.ts'

type Input = Readonly<{
  /** What the browser says that the device has answered, as it came. */
  answer: unknown
  /** What whoever acts calls the passkey. */
  name: string
}>

/**
 * Gives whoever acts one more passkey to sign in by.
 *
 * @throws UserError too-many-requests, passkeys-off, step-in-first, sign-in-again, sign-in-surer, passkey-name, passkey-answer,
 *   passkey-step, account-closed, too-many-passkeys or passkey-taken.
 */
export async function addPasskey(ctx: Context, input: Input): Promise<void> {
  await limitRate(ctx, 'passkey')
  const site = requirePasskeys(ctx)
  const { id: personId } = await requireFreshSession(ctx)
  const session = ctx.session!
  const name = input.name.trim()
  if (name === '' || name.length > longestPasskeyName || /\p{Cc}/u.test(name))
    throw UserError.of('passkey-name', { longest: longestPasskeyName })
  const answer = readPasskeyAnswer(input.answer)
  const step = { kind: 'new-passkey', holder: session.id, challenge: answer.challenge } as const
  await takePasskeyStep(ctx, step)
  const passkey = await verifyNewPasskey(answer, site)
  await save(ctx, { ...passkey, personId, name, assurance: passkeyAssurance(session.assurance) })
}

async function save(ctx: Context, passkey: StoredPasskey): Promise<void> {
  const at = ctx.now()
  const { personId, assurance } = passkey
  await ctx.program.transaction().execute(async (tx) => {
    // Whoever adds two at once is counted one after the other.
    const account = await findAccount(tx, personId)
    if (account?.closedAt !== null) throw UserError.of('account-closed', undefined, 403)
    if ((await listPasskeysOf(tx, personId)).length >= mostPasskeys)
      throw UserError.of('too-many-passkeys', { most: mostPasskeys }, 409)
    if (!(await insertPasskey(tx, passkey, at))) throw UserError.of('passkey-taken', undefined, 409)
    const subject = `person:${personId}`
    // What people call their keys may name them, and the trail is for good.
    const detail = { assurance }
    await writeAudit(tx, { at, personId, organisationCode: null, action: 'add-passkey', subject, detail })
  })
}
