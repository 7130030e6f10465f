import type { New } from '#domain/access/circle.ts'
import type { Challenge } from '#domain/challenges/challenge.ts'
import type { Database } from '#server/context.ts'

/** Stores a new challenge, as its first version. */
export async function insertChallenge(
  db: Database,
  challenge: New<Challenge>,
  personId: string | null,
): Promise<void> {
  const { analysis } = challenge
  await db
    .insertInto('challenge')
    .values({
      id: challenge.id,
      organisation_code: challenge.organisationCode,
      key_figure: challenge.keyFigure,
      title: challenge.title,
      about: challenge.about,
      snapshot: challenge.snapshot,
      seen: JSON.stringify(challenge.seen),
      what: analysis.what,
      for_whom: analysis.forWhom,
      why: analysis.why,
      consequences: analysis.consequences,
      background: analysis.background,
      hypothesis: analysis.hypothesis,
      set_aside_because: challenge.setAsideBecause,
      circle: challenge.circle,
      created_at: new Date(challenge.createdAt),
      person_id: personId,
    })
    .execute()
}
