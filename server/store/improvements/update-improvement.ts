import type { ImprovementContent } from '#domain/improvements/check-improvement.ts'
import type { Database } from '#server/context.ts'

/** Replaces what a person wrote about an improvement and counts up its version. */
export async function updateImprovement(
  db: Database,
  id: string,
  content: ImprovementContent,
): Promise<void> {
  await db
    .updateTable('improvement')
    .where('id', '=', id)
    .set((from) => ({
      title: content.title,
      area: content.area,
      sub_goals: [...content.subGoals],
      related_items: JSON.stringify(content.relatedItems),
      challenge: content.challenge,
      what_was_done: content.whatWasDone,
      owner_name: content.ownerName,
      owner_id: content.ownerId,
      unit_id: content.unitId,
      due_on: content.dueOn,
      aim: content.aim && JSON.stringify(content.aim),
      key_figures: [...content.keyFigures],
      sdg_targets: [...content.sdgTargets],
      charter_articles: [...content.charterArticles],
      decisions: JSON.stringify(content.decisions),
      version: from('version', '+', 1),
    }))
    .execute()
}
