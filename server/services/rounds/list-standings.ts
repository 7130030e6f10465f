import type { Meeting, Round } from '#domain/rounds/round.ts'
import type { Standing } from '#domain/rounds/standing.ts'
import type { Context } from '#server/context.ts'
import { listOccasions } from '#server/store/assessments/list-occasions.ts'
import { listOpenSheets } from '#server/store/assessments/list-open-sheets.ts'
import { listImprovements } from '#server/store/improvements/list-improvements.ts'
import { listOrganisations } from '#server/store/organisations/list-organisations.ts'
import { listLastSaved } from '#server/store/rounds/list-last-saved.ts'
import { listParticipations } from '#server/store/rounds/list-participations.ts'
import { computeStanding } from './compute-standing.ts'

/** Where every organisation of a round stands, or only one of them, in the order of the round. */
export async function listStandings(
  ctx: Context,
  { round, meetings, code }: { round: Round; meetings: readonly Meeting[]; code?: string },
): Promise<readonly Standing[]> {
  const of = { roundSlug: round.slug, organisationCode: code }
  const [participations, occasions, improvements, sheets, lastSaved] = await Promise.all([
    listParticipations(ctx.db, of),
    listOccasions(ctx.db, of),
    listImprovements(ctx.db, of),
    listOpenSheets(ctx.db, of),
    listLastSaved(ctx.db, of),
  ])
  const codes = participations.map(({ organisationCode }) => organisationCode)
  const organisations = await listOrganisations(ctx.db, { codes })
  return participations.map((participation) => {
    const { organisationCode } = participation
    const theirs = <T extends { organisationCode: string }>(rows: readonly T[]) =>
      rows.filter((row) => row.organisationCode === organisationCode)
    const found = { occasions: theirs(occasions), improvements: theirs(improvements), sheets: theirs(sheets) }
    return {
      organisation: organisations.find((one) => one.code === organisationCode)!,
      participation,
      ...computeStanding(ctx, round, meetings, found),
      lastSaved: lastSaved.get(organisationCode)?.toISOString() ?? null,
    }
  })
}
