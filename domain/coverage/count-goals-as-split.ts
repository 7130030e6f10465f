import type { Goal } from '../goals/goal.ts'
import type { Counted, CoverageItem } from './coverage-item.ts'

/**
 * Counts goals set for women and men in Jämsides as goals that are split by sex, from the day they were set until they
 * ended: they are for both by construction. One that is registered by hand under the same name is not counted again.
 */
export function countGoalsAsSplit(
  goals: readonly Pick<Goal, 'title' | 'createdAt' | 'ended'>[],
  items: readonly Pick<CoverageItem, 'kind' | 'name'>[],
): readonly Counted[] {
  const registered = new Set(items.filter(({ kind }) => kind === 'goal').map(({ name }) => plain(name)))
  return goals
    .filter(({ title }) => !registered.has(plain(title)))
    .map(({ createdAt, ended }) => {
      const day = createdAt.slice(0, 10)
      return {
        kind: 'goal',
        individualBased: true,
        keptSince: day,
        splitSince: day,
        endedOn: ended?.on ?? null,
      }
    })
}

function plain(name: string): string {
  return name.trim().toLowerCase()
}
