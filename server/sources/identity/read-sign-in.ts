import type { IdentityProvider, SignInSettings } from '#domain/people/identity-provider.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import { findRepeated } from '#server/content/yaml/find-repeated.ts'
import { type ContentFile, readYaml, refuse } from '#server/content/yaml/read-yaml.ts'
import { signInSchema } from './sign-in-schema.ts'

const domainName = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/

/**
 * Reads how people sign in; without a file, by no identity provider.
 *
 * @throws ContentError with file, line and reason at the first place that cannot be right.
 */
export async function readSignIn(
  file: string | null,
  organisations: readonly Organisation[],
): Promise<SignInSettings> {
  if (file === null) return { floors: {}, providers: [] }
  const source = await readYaml<SignInSettings>(file, signInSchema)
  checkOnce(source)
  checkOrganisations(source, new Set(organisations.map(({ code }) => code)))
  return source.value
}

/** An identity is issuer and subject, and a domain is owned once: neither may be two providers’. */
function checkOnce(source: ContentFile<SignInSettings>): void {
  const { providers } = source.value
  for (const field of ['id', 'issuer'] as const) {
    const place = findRepeated(providers.map((provider) => provider[field]))
    if (place >= 0) refuse(source, ['providers', place, field], `another provider has the same ${field}`)
  }
  const domains = providers.flatMap((provider, place) =>
    domainsOf(provider).map((domain) => ({ domain, place })),
  )
  const twice = domains[findRepeated(domains.map(({ domain }) => domain))]
  if (twice)
    refuse(
      source,
      ['providers', twice.place, 'domains', twice.domain],
      `${twice.domain} is another provider’s`,
    )
}

function checkOrganisations(source: ContentFile<SignInSettings>, known: ReadonlySet<string>): void {
  for (const [place, { domains, organisation, scopes }] of source.value.providers.entries()) {
    const path = ['providers', place]
    for (const [domain, code] of Object.entries(domains)) {
      if (!domainName.test(domain))
        refuse(source, [...path, 'domains', domain], 'must be a domain in small letters')
      if (code !== null && !known.has(code))
        refuse(source, [...path, 'domains', domain], `the register has no organisation "${code}"`)
    }
    for (const [value, code] of Object.entries(organisation?.values ?? {}))
      if (!known.has(code))
        refuse(
          source,
          [...path, 'organisation', 'values', value],
          `the register has no organisation "${code}"`,
        )
    if (!scopes.includes('openid')) refuse(source, [...path, 'scopes'], 'openid must be among them')
  }
}

function domainsOf({ domains }: IdentityProvider): readonly string[] {
  return Object.keys(domains)
}
