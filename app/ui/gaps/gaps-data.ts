import type { Direction } from '#domain/gaps/gap.ts'
import type { GapPage } from '#domain/gaps/gap-page.ts'
import type { SubGoal } from '#domain/improvements/improvement.ts'
import type { SubGoalGuide } from '#domain/improvements/sub-goal-guide.ts'

/** What the page shows of where women and men differ in an organisation. */
export type GapsData = GapPage &
  Readonly<{
    asked: Readonly<{
      subGoal: SubGoal | null
      operatingArea: string | null
      direction: Direction | null
      year: number | null
    }>
    subGoals: readonly SubGoalGuide[]
  }>
