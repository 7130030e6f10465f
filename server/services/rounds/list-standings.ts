import { may } from '#domain/access/may.ts'
import { onlyReadable } from '../access/only-readable.ts'
import { seesWork } from '../access/sees-work.ts'
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

/**
 * Where every organisation of a round stands, or only one of them, in the order of the round, as far as whoever asks may
 * see what it has done.
 */
export async function listStandings(
  ctx: Context,
  { round, meetings, code }: { round: Round; meetings: readonly Meeting[]; code?: string },
): Promise<readonly Standing[]> {
  const of = { roundSlug: round.slug, organisationCode: code }
  const [participations, allOccasions, allImprovements, allSheets, lastSaved] = await Promise.all([
    listParticipations(ctx.db, of),
    listOccasions(ctx.db, of),
    listImprovements(ctx.db, of),
    listOpenSheets(ctx.db, of),
    listLastSaved(ctx.db, of),
  ])
  const occasions = onlyReadable(ctx, 'occasion.read', allOccasions)
  const improvements = onlyReadable(ctx, 'improvement.read', allImprovements)
  const readable = new Set(occasions.map(({ id }) => id))
  const sheets = allSheets.filter(({ occasionId }) => readable.has(occasionId))
  const codes = participations.map(({ organisationCode }) => organisationCode)
  const organisations = new Map(
    (await listOrganisations(ctx.db, { codes })).map((organisation) => [organisation.code, organisation]),
  )
  const found = { occasions: byCode(occasions), improvements: byCode(improvements), sheets: byCode(sheets) }
  const follows = (organisationCode: string) =>
    may(ctx.person, 'occasion.follow', { organisationCode, roundSlug: round.slug })
  return participations.map((participation) => {
    const code = participation.organisationCode
    const theirs = {
      occasions: found.occasions.get(code) ?? [],
      improvements: found.improvements.get(code) ?? [],
      sheets: found.sheets.get(code) ?? [],
    }
    return {
      organisation: organisations.get(code)!,
      participation,
      isShared: seesWork(ctx, code, [...theirs.occasions, ...theirs.improvements]),
      ...computeStanding(ctx, round, meetings, theirs),
      lastSaved: follows(code) ? (lastSaved.get(code)?.toISOString() ?? null) : undefined,
    }
  })
}

function byCode<T extends { organisationCode: string }>(
  rows: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  return Map.groupBy(rows, ({ organisationCode }) => organisationCode)
}
