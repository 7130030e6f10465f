import type { Goal } from '#domain/goals/goal.ts'
import type { Database } from '#server/context.ts'

type Change = Partial<Pick<Goal, 'title' | 'reason' | 'decidedBy' | 'keyFigureTitle' | 'ended'>>

/** Changes what may change of a goal and counts up its version. */
export async function updateGoal(tx: Database, id: string, change: Change): Promise<void> {
  const { title, reason, decidedBy, keyFigureTitle, ended } = change
  await tx
    .updateTable('goal')
    .where('id', '=', id)
    .set((from) => ({
      title,
      reason,
      decided_by: decidedBy,
      key_figure_title: keyFigureTitle,
      ended_because: ended?.because,
      ended_on: ended?.on,
      version: from('version', '+', 1),
    }))
    .execute()
}
