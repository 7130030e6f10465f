import { may } from '#domain/access/may.ts'
import { mayWithReport } from '#domain/access/may-with-report.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import { readCode } from '#domain/organisations/read-code.ts'
import type { Round } from '#domain/rounds/round.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findOrganisation } from '#server/store/organisations/find-organisation.ts'
import { listReports } from '#server/store/reports/list-reports.ts'
import { listParticipations } from '#server/store/rounds/list-participations.ts'
import { listRounds } from '#server/store/rounds/list-rounds.ts'
import { describeReports, type ReportEntry } from './describe-reports.ts'

/** The reports that somebody has begun about an organisation, the latest first, and the rounds in which whoever asks can read and
 * comment on its report. */
export type OrganisationReports = Readonly<{
  organisation: Organisation
  reports: readonly ReportEntry[]
  rounds: readonly Round[]
}>

/**
 * The reports about an organisation that whoever asks may read, in whatever state they are.
 *
 * @throws UserError unknown-organisation.
 */
export async function listReportsOfOrganisation(
  ctx: Context,
  { code }: { code: string },
): Promise<OrganisationReports> {
  const organisation = await findOrganisation(ctx.db, readCode(code))
  if (!organisation) throw UserError.of('unknown-organisation', { code }, 404)
  const [all, participations, rounds] = await Promise.all([
    listReports(ctx.db, { organisationCode: organisation.code }),
    listParticipations(ctx.db, { organisationCode: organisation.code }),
    listRounds(ctx.db),
  ])
  const members = [organisation.code]
  const own = may(ctx.person, 'report.read', { organisationCode: organisation.code }) ? rounds : []
  const reports = all.filter((report) => mayWithReport(ctx.person, 'read', { ...report, members }))
  return {
    organisation,
    reports: await describeReports(ctx, reports),
    rounds: own.filter(({ slug }) => participations.some(({ roundSlug }) => roundSlug === slug)),
  }
}
