import type { New } from '#domain/access/circle.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import type { Database } from '#server/context.ts'

/** Stores a new improvement, as its first version and without results. */
export async function insertImprovement(
  db: Database,
  improvement: Omit<New<Improvement>, 'results'>,
  createdAt: Date,
): Promise<void> {
  await db
    .insertInto('improvement')
    .values({
      id: improvement.id,
      organisation_code: improvement.organisationCode,
      round_slug: improvement.roundSlug,
      challenge_id: improvement.challengeId,
      title: improvement.title,
      area: improvement.area,
      sub_goals: [...improvement.subGoals],
      related_items: JSON.stringify(improvement.relatedItems),
      challenge: improvement.challenge,
      what_was_done: improvement.whatWasDone,
      owner_name: improvement.ownerName,
      owner_id: improvement.ownerId,
      unit_id: improvement.unitId,
      state: improvement.state,
      due_on: improvement.dueOn,
      ended_on: improvement.endedOn,
      ended_because: improvement.endedBecause,
      aim: improvement.aim && JSON.stringify(improvement.aim),
      key_figures: [...improvement.keyFigures],
      sdg_targets: [...improvement.sdgTargets],
      charter_articles: [...improvement.charterArticles],
      decisions: JSON.stringify(improvement.decisions),
      circle: improvement.circle,
      created_at: createdAt,
    })
    .execute()
}
