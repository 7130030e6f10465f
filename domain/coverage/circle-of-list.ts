import type { Circle } from '../access/circle.ts'
import type { CoverageItem } from './coverage-item.ts'

/** With whom the items of a list are shared, all at once; what is added to the list is shared as they are. */
export function circleOfList(items: readonly Pick<CoverageItem, 'circle'>[]): Circle {
  return items[0]?.circle ?? 'organisation'
}
