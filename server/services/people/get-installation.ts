import type { Localized } from '#domain/language/language.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import { listRolesToGive } from '#domain/people/list-roles-to-give.ts'
import type { Role } from '#domain/people/person.ts'
import type { WaitingInvitation, RoleEntry } from '#domain/people/role-entry.ts'
import type { Group, Round } from '#domain/rounds/round.ts'
import type { Context } from '#server/context.ts'
import { lettersKeptFor } from '../letters/clear-letters.ts'
import { countLetters, type LetterCounts } from '#server/store/letters/count-letters.ts'
import { listUnledOrganisations } from '#server/store/people/list-unled-organisations.ts'
import { listGroups } from '#server/store/rounds/list-groups.ts'
import { listRounds } from '#server/store/rounds/list-rounds.ts'
import { authorise } from '../access/authorise.ts'
import { listRoleEntries } from './list-role-entries.ts'
import { listWaitingInvitations } from './list-waiting-invitations.ts'

/** A round that roles can be held in, with its groups. */
export type RoundOfRoles = Pick<Round, 'slug' | 'name'> & Readonly<{ groups: readonly Group[] }>

type NamedOrganisation = Pick<Organisation, 'code' | 'name'>

/** The people of the installation and its rounds, and what an administrator needs to see to. */
export type InstallationView = Readonly<{
  roles: readonly RoleEntry[]
  invitations: readonly WaitingInvitation[]
  rounds: readonly RoundOfRoles[]
  givable: readonly Role[]
  /** Organisations that have nobody who runs the work and can sign in. */
  unled: readonly NamedOrganisation[]
  /** Organisations whose name or code was asked for; none where nothing was. */
  found: readonly NamedOrganisation[]
  letters: boolean
  /** The identity providers that people sign in with. */
  providers: readonly Readonly<{ id: string; name: Localized; issuer: string }>[]
  /** How letters are getting on. */
  post: LetterCounts
}>

/** As many as somebody looks through. */
const mostFound = 20

/**
 * The people of the installation and its rounds.
 *
 * @throws UserError step-in-first or forbidden.
 */
export async function getInstallation(
  ctx: Context,
  { search }: { search: string },
): Promise<InstallationView> {
  const person = authorise(ctx, 'installation.people')
  const [roles, invitations, rounds, unled, post] = await Promise.all([
    listRoleEntries(ctx, ctx.program, null),
    listWaitingInvitations(ctx, ctx.program, null),
    listRounds(ctx.program),
    listUnledOrganisations(ctx.program, { trial: ctx.config.trial }),
    countLetters(ctx.program, new Date(ctx.now().getTime() - lettersKeptFor)),
  ])
  const names = new Map(ctx.content.organisations.map(({ code, name }) => [code, name]))
  const own = rounds.filter(({ origin }) => origin !== 'published')
  return {
    roles,
    invitations,
    rounds: await Promise.all(
      own.map(async ({ slug, name }) => ({
        slug,
        name,
        groups: await listGroups(ctx.program, { roundSlug: slug }),
      })),
    ),
    givable: listRolesToGive(person, null),
    unled: unled.map((code) => ({ code, name: names.get(code) ?? code })),
    found: findOrganisations(ctx, search),
    providers: ctx.signIn.settings.providers.map(({ id, name, issuer }) => ({ id, name, issuer })),
    letters: ctx.config.smtp !== null,
    post,
  }
}

function findOrganisations(ctx: Context, search: string): readonly NamedOrganisation[] {
  const wanted = search.trim().toLocaleLowerCase('sv')
  if (wanted === '') return []
  return ctx.content.organisations
    .filter(({ code, name }) => name.toLocaleLowerCase('sv').includes(wanted) || code === search.trim())
    .slice(0, mostFound)
    .map(({ code, name }) => ({ code, name }))
}
