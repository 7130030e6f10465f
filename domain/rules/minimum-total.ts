import type { ModelRule } from './model-rule.ts'
import { neededAtTop } from './needed-at-top.ts'

/**
 * The lowest sum of a full list with which the rule could be met: as many statements on the top step as the mildest
 * reading asks for, and the rest on the step above the lowest. Points on the rule's own scale; null where the rule is
 * not about ratings. A higher sum does not mean that the rule is met.
 *
 * Reference: 26 of 30 for ten statements and 32 of 39 for thirteen (Modellkommuner 2017–2018).
 */
export function minimumTotal({ condition }: ModelRule, statements: number): number | null {
  if (condition.kind !== 'ratings') return null
  const needed = neededAtTop(condition.readings, { applicable: statements, all: statements })[0]
  if (needed === undefined) return null
  return needed * condition.scaleMax + (statements - needed) * (condition.scaleMin + 1)
}
