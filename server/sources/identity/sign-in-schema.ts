import { z } from 'zod'
import type { Localized } from '#domain/language/language.ts'
import { organisationRoles, roundRoles } from '#domain/people/person.ts'
import type { SignInSettings } from '#domain/people/identity-provider.ts'
import { slug, text } from '#server/content/yaml/fields.ts'
import { isLoopback } from '#server/is-loopback.ts'

function isSafe(value: string): boolean {
  if (!URL.canParse(value)) return false
  const { protocol, hostname, search, hash, username } = new URL(value)
  const plain = protocol === 'http:' && isLoopback(hostname)
  return (protocol === 'https:' || plain) && search === '' && hash === '' && username === ''
}

const issuer = text.refine(isSafe, 'must be an address with https; http only on this machine')
const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)], 'must be a level from 1 to 4')
const name = z.union([
  text.transform((both): Localized => ({ sv: both, en: both })),
  z.strictObject({ sv: text, en: text }),
])
const role = z.enum([...organisationRoles, ...roundRoles, 'administrator'])
const givenRole = role.exclude(['mentor'])

const provider = z
  .strictObject({
    id: slug,
    name,
    issuer,
    client: text,
    secret: z
      .string()
      .regex(
        /^[A-Z][A-Z0-9_]*$/,
        'must be the name of a variable of the environment, never the secret itself',
      )
      .optional(),
    scopes: z.array(text).default(['openid', 'profile', 'email']),
    tenant: z.guid('must be the id of a tenant').optional(),
    domains: z.record(text, text.nullable()).default({}),
    organisation: z.strictObject({ claim: text, values: z.record(text, text) }).optional(),
    people: z.enum(['invited', 'new']).default('invited'),
    roles: z.strictObject({ claim: text, values: z.record(text, givenRole) }).optional(),
    level: level.default(1),
    levels: z.strictObject({ claim: text.default('acr'), values: z.record(text, level) }).optional(),
    ask: z.array(text).default([]),
  })
  .transform(
    ({ client, secret, tenant, organisation, people, roles, level: otherwise, levels, ...same }) => ({
      ...same,
      clientId: client,
      secretVariable: secret ?? null,
      tenant: tenant ?? null,
      organisation: organisation ?? null,
      newPeople: people === 'new',
      roles: roles ?? null,
      levels: { claim: levels?.claim ?? 'acr', values: levels?.values ?? {}, otherwise },
    }),
  )

/** What the file of sign-ins may hold; docs/guides/sign-in.md explains every field. */
export const signInSchema = z.strictObject({
  floors: z.partialRecord(role, level).default({}),
  providers: z.array(provider).default([]),
}) satisfies z.ZodType<SignInSettings>
