import type { Cell } from '../indicators/cell.ts'
import type { FigureYear } from '../indicators/figure-year.ts'
import type { GoalYear } from './goal.ts'

/** The years of a key figure as a goal reads them; what may not be shown is null there too. */
export function goalYearsOf(years: readonly FigureYear[]): readonly GoalYear[] {
  return years.map(({ year, women, men, repeated }) => ({
    year,
    women: valueOrNull(women),
    men: valueOrNull(men),
    repeated,
  }))
}

function valueOrNull(cell: Cell): number | null {
  return cell.status === 'value' ? cell.value : null
}
