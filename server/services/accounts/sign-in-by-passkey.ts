import { hasGoneOn, type PasskeySite } from '#domain/people/passkey.ts'
import type { Context, Database } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { sha256Of } from '#server/sha256-of.ts'
import { type PasskeyAnswer, readPasskeyAnswer } from '#server/sources/identity/read-passkey-answer.ts'
import { refusePasskey } from '#server/sources/identity/refuse-passkey.ts'
import { verifyPasskey } from '#server/sources/identity/verify-passkey.ts'
import { findPasskey } from '#server/store/accounts/find-passkey.ts'
import { markPasskeyUsed } from '#server/store/accounts/mark-passkey-used.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { limitRate } from '../access/limit-rate.ts'
import { type OpenedSession, openSessionIn } from './open-session.ts'
import { takePasskeyStep } from './passkey-step.ts'
import { requirePasskeys } from './require-passkeys.ts'

type Input = Readonly<{
  /** What the browser says that the passkey has answered, as it came. */
  answer: unknown
  /** What the browser has held since it asked. */
  browserSecret: string | null
  /** What the browser says of itself. */
  browser: string
}>

/**
 * Signs in whoever a passkey answers for. A refusal is written in the audit trail with its reason, and whose passkey it
 * was where that is known.
 *
 * @throws UserError too-many-requests, passkeys-off, passkey-answer, passkey-step, passkey-unknown, passkey-copied or
 *   account-closed.
 */
export async function signInByPasskey(ctx: Context, input: Input): Promise<OpenedSession> {
  await limitRate(ctx, 'passkey')
  const site = requirePasskeys(ctx)
  const about = { subject: 'passkey:unknown' }
  try {
    const answer = readPasskeyAnswer(input.answer)
    const holder = sha256Of(input.browserSecret ?? '')
    await takePasskeyStep(ctx, { kind: 'passkey', holder, challenge: answer.challenge })
    return await ctx.program.transaction().execute(async (tx) => {
      const held = await findPasskey(tx, answer.id)
      if (!held) throw UserError.of('passkey-unknown', undefined, 403)
      about.subject = `person:${held.personId}`
      const counter = await believe(answer, site, held)
      await markPasskeyUsed(tx, { id: held.id, counter, at: ctx.now() })
      return await open(tx, ctx, held, input.browser)
    })
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const detail = { reason: error.code, method: 'passkey' }
    const refused = {
      personId: null,
      organisationCode: null,
      action: 'refuse-sign-in',
      ...about,
      detail,
    } as const
    await writeAudit(ctx.program, { at: ctx.now(), ...refused })
    throw error
  }
}

type Held = NonNullable<Awaited<ReturnType<typeof findPasskey>>>

/** How far the counter of a passkey has come that has answered as it should. */
async function believe(answer: PasskeyAnswer, site: PasskeySite, held: Held): Promise<number> {
  const owner = Buffer.from(held.personId).toString('base64url')
  if (answer.userHandle !== owner) throw refusePasskey(new Error('it is of somebody else'))
  const counter = await verifyPasskey(answer, site, held.publicKey)
  if (!hasGoneOn(held.counter, counter)) throw UserError.of('passkey-copied', undefined, 403)
  return counter
}

function open(tx: Database, ctx: Context, { personId, assurance }: Held, browser: string) {
  return openSessionIn(tx, ctx, { personId, method: 'passkey', assurance, browser })
}
