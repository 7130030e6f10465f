import type { IdentityProvider } from '#domain/people/identity-provider.ts'
import type { Localized } from '#domain/language/language.ts'
import type { Context } from '#server/context.ts'
import { type HeldIdentity, listIdentitiesOf } from '#server/store/accounts/list-identities-of.ts'
import { authorise } from '../access/authorise.ts'
import { mayAddProvider } from './may-add-provider.ts'

/** The providers by which one can sign in, by name, and those that do not know one yet. */
export type OwnIdentities = Readonly<{
  held: readonly (HeldIdentity & Readonly<{ name: Localized }>)[]
  others: readonly Pick<IdentityProvider, 'id' | 'name'>[]
  /** Whether this session may add one of them. */
  mayAdd: boolean
}>

/**
 * By which identity providers whoever acts can sign in. One that is no longer configured is called what it calls itself.
 *
 * @throws UserError step-in-first.
 */
export async function listOwnIdentities(ctx: Context): Promise<OwnIdentities> {
  const { id } = authorise(ctx, 'account.keep', { personId: ctx.person?.id })
  const { providers } = ctx.signIn.settings
  const [identities, mayAdd] = await Promise.all([listIdentitiesOf(ctx.program, id), mayAddProvider(ctx)])
  const held = identities.map((identity) => {
    const name = providers.find(({ issuer }) => issuer === identity.issuer)?.name
    return { ...identity, name: name ?? { sv: identity.issuer, en: identity.issuer } }
  })
  const others = providers.filter(({ issuer }) => !held.some((identity) => identity.issuer === issuer))
  return { held, others: others.map((provider) => ({ id: provider.id, name: provider.name })), mayAdd }
}
