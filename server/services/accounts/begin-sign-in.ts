import { randomNonce, randomPKCECodeVerifier } from 'openid-client'
import type { IdentityProvider } from '#domain/people/identity-provider.ts'
import type { Person } from '#domain/people/person.ts'
import type { Language } from '#domain/language/language.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { makeSecret } from '#server/make-secret.ts'
import { sha256Of } from '#server/sha256-of.ts'
import { askProvider } from '#server/sources/identity/ask-provider.ts'
import { insertSignInStep } from '#server/store/accounts/insert-sign-in-step.ts'
import { mayAddProvider } from './may-add-provider.ts'
import { requireFreshSession } from './require-fresh-session.ts'
import { limitRate } from '../access/limit-rate.ts'

/** How long somebody may take at the provider. Milliseconds. */
const longest = 10 * 60_000

/** What is kept of a sign-in until the provider answers. */
export type ProviderStep = Readonly<{
  provider: string
  nonce: string
  codeVerifier: string
  /** SHA-256 of the secret that the browser holds in which it began. */
  browser: string
  language: Language
  /** The own path to go on to. */
  to: string | null
  /** SHA-256 of the secret of the invitation that they came by. */
  invitation: string | null
}>

type Input = Readonly<{
  providerId: string
  /** Where the provider sends the browser back to. */
  redirectUri: string
  /** Held by the browser alone, so that nobody can be signed in by an answer that somebody else has asked for. */
  browserSecret: string
  to: string | null
  /** The e-mail address that somebody gave to find their provider by. */
  hint: string | null
  /** The provider is to ask anew, since a surer sign-in is needed than the one it remembers. */
  again: boolean
  /** Whoever is signed in wants this as one more way to sign in. */
  add: boolean
  /** The secret of the invitation that they came by, which lets in whoever is new to us. */
  invitation: string | null
}>

/**
 * Begins a sign-in with an identity provider, or ties whoever is signed in to one.
 *
 * @returns the name of the provider and the address there to go on to.
 * @throws UserError too-many-requests, no-such-provider, provider-away; step-in-first, sign-in-again, sign-in-surer or
 *   sign-in-resting where a way in is added.
 */
export async function beginSignIn(
  ctx: Context,
  input: Input,
): Promise<{ provider: IdentityProvider; url: string }> {
  await limitRate(ctx, 'sign-in')
  const { add, redirectUri, hint, again, to } = input
  const personId = add ? (await requireAdding(ctx)).id : null
  const provider = ctx.signIn.settings.providers.find(({ id }) => id === input.providerId)
  if (!provider) throw UserError.of('no-such-provider', undefined, 404)
  const configuration = await ctx.signIn.discover(provider)
  const checks = { state: makeSecret(), nonce: randomNonce(), codeVerifier: randomPKCECodeVerifier() }
  const url = await askProvider(configuration, provider, { ...checks, redirectUri, hint, again })
  const { nonce, codeVerifier } = checks
  const browser = sha256Of(input.browserSecret)
  const state: ProviderStep = {
    provider: provider.id,
    nonce,
    codeVerifier,
    browser,
    language: ctx.language,
    to,
    invitation: input.invitation === null ? null : sha256Of(input.invitation),
  }
  const madeAt = ctx.now()
  const expiresAt = new Date(madeAt.getTime() + longest)
  const step = { kind: 'provider', personId, state, madeAt, expiresAt } as const
  await insertSignInStep(ctx.program, step, sha256Of(checks.state))
  return { provider, url }
}

/** Whoever acts, if they may add a way in. */
async function requireAdding(ctx: Context): Promise<Person> {
  const person = await requireFreshSession(ctx)
  if (!(await mayAddProvider(ctx))) throw UserError.of('sign-in-resting', undefined, 403)
  return person
}
