import type { Localized } from '#domain/language/language.ts'
import type { Context } from '#server/context.ts'

/** An identity provider one can choose, and whether it is found by one's e-mail address. */
export type ProviderChoice = Readonly<{ id: string; name: Localized; byDomain: boolean }>

/** The identity providers of the installation, by name. */
export function listProviders({ signIn, language }: Context): readonly ProviderChoice[] {
  const { compare } = new Intl.Collator(language)
  return signIn.settings.providers
    .map(({ id, name, domains }) => ({ id, name, byDomain: Object.keys(domains).length > 0 }))
    .toSorted((a, b) => compare(a.name[language], b.name[language]))
}
