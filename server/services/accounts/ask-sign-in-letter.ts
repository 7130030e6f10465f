import { setTimeout as pause } from 'node:timers/promises'
import type { Language } from '#domain/language/language.ts'
import { oneLine } from '#domain/letters/one-line.ts'
import { readEmail } from '#domain/people/read-email.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { makeCode } from '#server/make-code.ts'
import { makeSecret } from '#server/make-secret.ts'
import { sha256Of } from '#server/sha256-of.ts'
import { findLetterAccount, type LetterAccount } from '#server/store/accounts/find-letter-account.ts'
import { insertSignInStep } from '#server/store/accounts/insert-sign-in-step.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { formatTime } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { limitRate } from '../access/limit-rate.ts'
import { writeLetter } from '../letters/write-letter.ts'
import { type LetterStep, letterTime, requireEmailSignIn, sealCode } from './letter-step.ts'

/** Answers come at whole beats, so that how long one takes does not tell whether there is an account. Milliseconds. */
const beat = 300

type Input = Readonly<{
  email: string
  /** Held by the browser alone, in which the link then works without a code. */
  browserSecret: string
  to: string | null
  /** The whole address of a link, in the language of whoever gets it. */
  addressOf: (secret: string, language: Language) => string
}>

/** What whoever asked is shown, the same for every address. */
export type AskedLetter = Readonly<{
  email: string
  /** Opens the link in another browser than this. */
  code: string
}>

/**
 * Sends a letter with a link to sign in by, where there is an open account with the address. Nothing in the answer, and
 * not the time it takes, tells whether there is one. Links sent before go on holding, so that nobody else can make one of
 * them useless by asking again.
 *
 * @throws UserError no-such-page where one does not sign in so here, email-wrong or too-many-requests.
 */
export async function askSignInLetter(ctx: Context, input: Input): Promise<AskedLetter> {
  requireEmailSignIn(ctx)
  const email = readEmail(input.email)
  if (email === null) throw UserError.of('email-wrong', undefined)
  const began = performance.now()
  try {
    const account = await findLetterAccount(ctx.program, email)
    await limitRate(ctx, 'sign-in-letter', account?.personId ?? `nobody ${email}`)
    const code = makeCode()
    if (account) await send(ctx, account, { ...input, code })
    return { email, code }
  } finally {
    const taken = performance.now() - began
    await pause(Math.ceil(taken / beat) * beat - taken)
  }
}

async function send(
  ctx: Context,
  account: LetterAccount,
  { browserSecret, code, to, addressOf }: Input & Pick<AskedLetter, 'code'>,
): Promise<void> {
  const { personId, name, email, language } = account
  const secret = makeSecret()
  const madeAt = ctx.now()
  const expiresAt = new Date(madeAt.getTime() + letterTime)
  const state: LetterStep = { browser: sha256Of(browserSecret), code: sealCode(secret, code), tries: 0, to }
  const { subject, body } = textsIn(language).letters.signIn
  const link = addressOf(secret, language)
  const time = formatTime(language, madeAt)
  await ctx.program.transaction().execute(async (tx) => {
    const step = { kind: 'email-link', personId, state, madeAt, expiresAt } as const
    await insertSignInStep(tx, step, sha256Of(secret))
    const about = { organisationCode: null, personId, to: email, expiresAt }
    await writeLetter(tx, ctx, { ...about, subject, body: body({ name: oneLine(name), link, time }) })
    await writeAudit(tx, {
      at: madeAt,
      personId: null,
      organisationCode: null,
      action: 'ask-sign-in-letter',
      subject: `person:${personId}`,
      detail: {},
    })
  })
}
