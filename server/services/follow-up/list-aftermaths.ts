import { findEnd, type RoundWithMeetings } from '#domain/follow-up/find-end.ts'
import type { AskedWave, End } from '#domain/follow-up/follow-up.ts'
import { leavesSomething } from '#domain/follow-up/leaves-something.ts'
import { listWaves } from '#domain/follow-up/list-waves.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import type { Database } from '#server/context.ts'
import { listFollowUps } from '#server/store/follow-up/list-follow-ups.ts'
import { listMeetings } from '#server/store/rounds/list-meetings.ts'
import { listRounds } from '#server/store/rounds/list-rounds.ts'

/** An improvement that is over and has left something, when that was, and what has been asked and said of it since. */
export type Aftermath = Readonly<{ improvement: Improvement; end: End; asked: readonly AskedWave[] }>

/** What has become of those of some improvements that are over and have left something. */
export async function listAftermaths(
  db: Database,
  improvements: readonly Improvement[],
  today: string,
): Promise<readonly Aftermath[]> {
  const leaving = improvements.filter(leavesSomething)
  const rounds = await findRounds(db, leaving)
  const over = leaving.flatMap((improvement) => {
    const { roundSlug } = improvement
    const end = findEnd(improvement, roundSlug === null ? null : (rounds.get(roundSlug) ?? null))
    return end === null ? [] : [{ improvement, end }]
  })
  const followUps = Map.groupBy(
    await listFollowUps(
      db,
      over.map(({ improvement }) => improvement.id),
    ),
    ({ improvementId }) => improvementId,
  )
  return over.map(({ improvement, end }) => ({
    improvement,
    end,
    asked: listWaves(end.on, followUps.get(improvement.id) ?? [], today),
  }))
}

/** The rounds that some improvements are made in, by name. */
async function findRounds(
  db: Database,
  improvements: readonly Improvement[],
): Promise<ReadonlyMap<string, RoundWithMeetings>> {
  const slugs = new Set(improvements.flatMap(({ roundSlug }) => roundSlug ?? []))
  if (slugs.size === 0) return new Map()
  const rounds = (await listRounds(db)).filter(({ slug }) => slugs.has(slug))
  const meetings = await Promise.all(rounds.map(({ slug }) => listMeetings(db, { roundSlug: slug })))
  return new Map(rounds.map(({ slug, status }, i) => [slug, { status, meetings: meetings[i]! }]))
}
