import type { IdentityProvider } from '#domain/people/identity-provider.ts'
import type { Language } from '#domain/language/language.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { sha256Of } from '#server/sha256-of.ts'
import { takeAnswer } from '#server/sources/identity/take-answer.ts'
import type { SignInStep } from '#server/store/accounts/insert-sign-in-step.ts'
import { takeSignInStep } from '#server/store/accounts/take-sign-in-step.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { admit } from './admit.ts'
import type { ProviderStep } from './begin-sign-in.ts'

type Input = Readonly<{
  providerId: string
  redirectUri: string
  /** The query of the address to which the browser was sent back, with its question mark. */
  query: string
  browserSecret: string | null
  /** What the browser says of itself. */
  browser: string
}>

/** What came of a sign-in, and where and in what language to go on. */
export type FinishedSignIn = Readonly<{ language: Language; to: string | null }> &
  (
    | Readonly<{ kind: 'signed-in'; secret: string; added: boolean }>
    | Readonly<{ kind: 'refused'; problem: UserError }>
  )

type TakenStep = Readonly<{ step: SignInStep; state: ProviderStep; secret: string }>

/**
 * Takes the answer of an identity provider: signs in whoever it is about, or says why not. A step of a sign-in is used
 * up by its first answer, right or wrong.
 *
 * @returns `refused` with sign-in-step, provider-declined, provider-answer, provider-away, sign-in-stranger,
 *   sign-in-domain, sign-in-email-taken, identity-taken or account-closed.
 */
export async function finishSignIn(ctx: Context, input: Input): Promise<FinishedSignIn> {
  const taken = await takeStep(ctx, input)
  const { language = ctx.language, to = null } = taken?.state ?? {}
  try {
    const { provider, step, secret, state } = accept(ctx, input, taken)
    const { nonce, codeVerifier } = state
    const { query, redirectUri } = input
    const configuration = await ctx.signIn.discover(provider)
    const checks = { state: secret, nonce, codeVerifier, redirectUri, query }
    const answer = await takeAnswer(configuration, provider, checks)
    const { personId } = step
    const wanted = { provider, answer, personId, browser: input.browser, invitation: state.invitation }
    const opened = await admit({ ...ctx, language }, wanted)
    return { kind: 'signed-in', secret: opened.secret, added: step.personId !== null, language, to }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    await writeAudit(ctx.program, {
      at: ctx.now(),
      personId: taken?.step.personId ?? null,
      organisationCode: null,
      action: 'refuse-sign-in',
      subject: `provider:${taken?.state.provider ?? 'unknown'}`,
      detail: { reason: error.code },
    })
    return { kind: 'refused', problem: error, language, to }
  }
}

async function takeStep({ program }: Context, { query }: Input): Promise<TakenStep | undefined> {
  const secret = new URLSearchParams(query).get('state') ?? ''
  const step = await takeSignInStep(program, { secretSha256: sha256Of(secret), kind: 'provider' })
  return step && { step, state: step.state as ProviderStep, secret }
}

function accept(
  ctx: Context,
  { providerId, browserSecret }: Input,
  taken: TakenStep | undefined,
): TakenStep & Readonly<{ provider: IdentityProvider }> {
  const provider = ctx.signIn.settings.providers.find(({ id }) => id === taken?.state.provider)
  const isOurs =
    taken !== undefined &&
    provider?.id === providerId &&
    taken.step.expiresAt > ctx.now() &&
    browserSecret !== null &&
    taken.state.browser === sha256Of(browserSecret) &&
    (taken.step.personId === null || taken.step.personId === ctx.person?.id)
  if (!isOurs || !provider) throw UserError.of('sign-in-step', undefined)
  return { ...taken, provider }
}
