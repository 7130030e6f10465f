import type { InferResult } from 'kysely'
import type { Challenge } from '#domain/challenges/challenge.ts'
import type { Database } from '#server/context.ts'

/** The query that all reading of challenges builds on. */
export function selectChallenges(db: Database) {
  return db.selectFrom('challenge').selectAll()
}

type Row = InferResult<ReturnType<typeof selectChallenges>>[number]

/** Makes a row of the query into the challenge it stands for. */
export function toChallenge(row: Row): Challenge {
  return {
    id: row.id,
    organisationCode: row.organisation_code,
    keyFigure: row.key_figure,
    title: row.title,
    about: row.about,
    snapshot: row.snapshot,
    seen: row.seen,
    analysis: {
      what: row.what,
      forWhom: row.for_whom,
      why: row.why,
      consequences: row.consequences,
      background: row.background,
      hypothesis: row.hypothesis,
    },
    setAsideBecause: row.set_aside_because,
    version: row.version,
    circle: row.circle,
    createdAt: row.created_at.toISOString(),
  }
}
