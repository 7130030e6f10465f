import type { Context } from '#server/context.ts'
import { messageOf, UserError } from '#server/errors.ts'

/** Refusals that name the provider, and those that need nothing named. */
const naming = [
  'provider-away',
  'provider-declined',
  'provider-answer',
  'sign-in-stranger',
  'sign-in-domain',
] as const
const plain = [
  'sign-in-step',
  'sign-in-email-taken',
  'identity-taken',
  'account-closed',
  'no-such-provider',
] as const

/** Why a sign-in was refused, in words, by what the address says of it; undefined where it says nothing. */
export function tellRefusal(ctx: Context, query: URLSearchParams): string | undefined {
  const code = query.get('refused')
  const provider = ctx.signIn.settings.providers.find(({ id }) => id === query.get('provider'))?.name
  const named = naming.find((one) => one === code)
  const other = plain.find((one) => one === code)
  if (named && provider) return messageOf(UserError.of(named, { provider }), ctx.language)
  return other && messageOf(UserError.of(other, undefined), ctx.language)
}
