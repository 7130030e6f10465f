import { may } from '#domain/access/may.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import { readCode } from '#domain/organisations/read-code.ts'
import type { Consent, Look } from '#domain/support/consent.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findOrganisation } from '#server/store/organisations/find-organisation.ts'
import { listCompanions } from '#server/store/sharing/list-companions.ts'
import { listConsents } from '#server/store/support/list-consents.ts'
import { listLooks } from '#server/store/support/list-looks.ts'
import { authorise } from '../access/authorise.ts'
import { mayLook } from './may-look.ts'

/** The consent of an organisation that support may look at it, and who has. */
export type SupportPage = Readonly<{
  organisation: Organisation
  /** The one that holds now. */
  consent: Consent | null
  earlier: readonly Consent[]
  /** The latest days on which somebody looked, to those who belong there. */
  looks: readonly Look[]
  mayConsent: boolean
  /** Whether whoever asks may look where there is consent. */
  mayLook: boolean
  /** Whether the organisation stands in a round at all. */
  hasSupport: boolean
}>

/** How many days of looking are told of. */
const told = 60

/**
 * Whether support may look at an organisation, and who has: for its people, and for the coordinators of its rounds.
 *
 * @throws UserError unknown-organisation, step-in-first or forbidden.
 */
export async function getSupportPage(ctx: Context, { code }: { code: string }): Promise<SupportPage> {
  const organisation = await findOrganisation(ctx.db, readCode(code))
  if (!organisation) throw UserError.of('unknown-organisation', { code }, 404)
  const organisationCode = organisation.code
  const companions = await listCompanions(ctx.db, { organisationCode })
  const looker = mayLook(ctx.person, { organisationCode, companions })
  if (!looker) authorise(ctx, 'support.read', { organisationCode })
  const at = ctx.now()
  const [consents, looks] = await Promise.all([
    listConsents(ctx.db, { organisationCode }),
    // The trail itself is read by few; who has looked is told to everybody in the organisation.
    may(ctx.person, 'support.read', { organisationCode })
      ? listLooks(ctx.program, { organisationCode, most: told })
      : [],
  ])
  const consent = consents.find(({ until, endedAt }) => endedAt === null && until > at) ?? null
  return {
    organisation,
    consent,
    earlier: consents.filter((one) => one !== consent),
    looks,
    mayConsent: may(ctx.person, 'support.consent', { organisationCode }),
    mayLook: looker,
    hasSupport: companions.length > 0,
  }
}
