import { mayChangeOrganisation, placesOf } from './authorise-organisation.ts'
import { may } from '#domain/access/may.ts'
import type { County } from '#domain/organisations/county.ts'
import type { Organisation, Unit } from '#domain/organisations/organisation.ts'
import type { Person } from '#domain/people/person.ts'
import type { SkrGroup } from '#domain/organisations/skr-group.ts'
import type { Participation, Round } from '#domain/rounds/round.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { type ArmsVersion, findArmsVersion } from '#server/store/organisations/find-arms-version.ts'
import { findOrganisation } from '#server/store/organisations/find-organisation.ts'
import { findReadableWork, type ReadableWork } from '#server/store/organisations/find-readable-work.ts'
import { listOrganisations } from '#server/store/organisations/list-organisations.ts'
import { listReportYears } from '#server/store/reports/list-report-years.ts'
import { listUnits } from '#server/store/organisations/list-units.ts'
import { listParticipations } from '#server/store/rounds/list-participations.ts'
import { listRounds } from '#server/store/rounds/list-rounds.ts'
import { dayOf } from '#texts/formats.ts'

/** An organisation with what hangs on it. */
export type OrganisationView = Readonly<{
  organisation: Organisation
  county: County | null
  skrGroup: SkrGroup | null
  parent: Organisation | null
  neighbours: readonly Organisation[]
  participations: readonly Readonly<{ round: Round; participation: Participation }>[]
  units: readonly Unit[]
  /** The years of which there is anything to report that the person may read, the latest first. */
  years: readonly number[]
  /** Null where it has given none. */
  arms: ArmsVersion | null
  /** Of what kinds of work there is anything that the person may read. */
  readable: ReadableWork
  /** Whether the person may change the units and the coat of arms. */
  mayEdit: boolean
}>

/**
 * An organisation with its facts, neighbours, rounds and units.
 *
 * @throws UserError unknown-organisation.
 */
export async function getOrganisation(ctx: Context, { code }: { code: string }): Promise<OrganisationView> {
  const organisation = await findOrganisation(ctx.db, code)
  if (!organisation) throw UserError.of('unknown-organisation', { code }, 404)
  const { neighbours, parentCode, countyCode, skrGroup } = organisation
  const [related, participations, rounds, units, years, coatOfArms, readable] = await Promise.all([
    listOrganisations(ctx.db, { codes: parentCode === null ? neighbours : [...neighbours, parentCode] }),
    listParticipations(ctx.db, { organisationCode: organisation.code }),
    listRounds(ctx.db),
    listUnits(ctx.db, organisation.code),
    listReportYears(ctx.db, {
      organisationCode: organisation.code,
      until: Number(dayOf(ctx.now()).slice(0, 4)),
    }),
    findArmsVersion(ctx.db, { organisationCode: organisation.code }),
    findReadableWork(ctx.db, organisation.code),
  ])
  const roundSlugs = participations.map(({ roundSlug }) => roundSlug)
  return {
    organisation,
    county: ctx.content.counties.find((county) => county.code === countyCode) ?? null,
    skrGroup: ctx.content.skrGroups.find((group) => group.code === skrGroup) ?? null,
    parent: related.find((each) => each.code === parentCode) ?? null,
    neighbours: related
      .filter((each) => neighbours.includes(each.code))
      .toSorted((a, b) => new Intl.Collator('sv').compare(a.name, b.name)),
    participations: rounds.flatMap((round) => {
      const participation = participations.find(({ roundSlug }) => roundSlug === round.slug)
      return participation ? [{ round, participation }] : []
    }),
    units,
    years: mayReadYears(ctx.person, organisation.code, readable) ? years : [],
    arms: coatOfArms ?? null,
    readable,
    mayEdit: mayChangeOrganisation(ctx.person, placesOf(organisation.code, roundSlugs)),
  }
}

/** The yearly report is made of self-assessments and improvements: one may read it who may read any of those. */
function mayReadYears(
  person: Person | null,
  code: string,
  { assessments, improvements }: ReadableWork,
): boolean {
  return assessments || improvements || may(person, 'report.read', { organisationCode: code })
}
