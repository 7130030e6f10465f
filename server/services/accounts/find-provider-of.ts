import type { Context } from '#server/context.ts'

/** The identity provider that owns the domain of an e-mail address; null where none does. */
export function findProviderOf({ signIn }: Context, { email }: { email: string }): string | null {
  const domain = email.trim().toLowerCase().split('@').at(-1) ?? ''
  return signIn.settings.providers.find(({ domains }) => Object.hasOwn(domains, domain))?.id ?? null
}
