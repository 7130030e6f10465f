import type { Localized } from '#domain/language/language.ts'
import type { RoleHeld } from '#domain/people/person.ts'
import type { SessionLimits } from '#domain/people/sign-in.ts'
import type { Context } from '#server/context.ts'
import { findEmailOf } from '#server/store/accounts/find-email-of.ts'
import { listRounds } from '#server/store/rounds/list-rounds.ts'
import { authorise } from '../access/authorise.ts'
import { letterAddress } from './letter-step.ts'

/** A role and where it is held: the name of the organisation, of the round, or null for the whole installation. */
export type OwnRole = Readonly<{ role: RoleHeld['role']; place: string | null }>

/** What somebody is here. */
export type OwnAccount = Readonly<{
  name: string
  roles: readonly OwnRole[]
  limits: SessionLimits
  /** Where links to sign in by are sent; null where none are. */
  lettersTo: string | null
}>

/**
 * What whoever acts is here: their name, the roles they hold and how long they stay signed in.
 *
 * @throws UserError step-in-first.
 */
export async function getOwnAccount(ctx: Context): Promise<OwnAccount> {
  const { id, name, roles } = authorise(ctx, 'account.keep', { personId: ctx.person?.id })
  const organisations = new Map(ctx.content.organisations.map((one) => [one.code, one.name]))
  const rounds = new Map((await listRounds(ctx.program)).map((one) => [one.slug, one.name]))
  const placeOf = ({ organisationCode, roundSlug }: RoleHeld) =>
    nameIn(organisations, organisationCode) ?? nameIn(rounds, roundSlug)?.[ctx.language] ?? null
  return {
    name,
    roles: roles.map((held) => ({ role: held.role, place: placeOf(held) })),
    limits: ctx.config.session,
    lettersTo: letterAddress(ctx, { email: await findEmailOf(ctx.program, id) }),
  }
}

function nameIn<Name extends string | Localized>(names: ReadonlyMap<string, Name>, key: string | null) {
  return key === null ? undefined : names.get(key)
}
