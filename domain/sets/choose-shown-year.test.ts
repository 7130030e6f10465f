import { expect, it } from 'vitest'
import type { Cell } from '../indicators/cell.ts'
import type { FigureYear } from '../indicators/figure-year.ts'
import { chooseShownYear } from './choose-shown-year.ts'

const value = (number: number): Cell => ({ status: 'value', value: number })
const missing: Cell = { status: 'missing' }

function year(of: number, women: Cell, men: Cell, total: Cell = missing): FigureYear {
  const known = women.status === 'value' && men.status === 'value'
  const difference = known ? value(women.value - men.value) : missing
  return { year: of, women, men, total, difference, ratio: missing, notes: [], repeated: false }
}

const both = (of: number) => year(of, value(3), value(2), value(2.5))
const onlyTotal = (of: number) => year(of, missing, missing, value(2.5))
const nothing = (of: number) => year(of, missing, missing)

it.each([
  ['nothing known at all', [], null, null, 'none'],
  ['both sexes every year', [both(2020), both(2021)], 2021, null, 'both'],
  ['both sexes before one was withheld', [both(2020), year(2021, value(3), missing)], 2020, 2021, 'both'],
  ['a total in a later year does not hide women and men', [both(2019), onlyTotal(2021)], 2019, 2021, 'both'],
  ['totals only', [onlyTotal(2020), onlyTotal(2021)], 2021, null, 'total'],
  ['a total that has been taken back since', [onlyTotal(2020), nothing(2021)], 2020, 2021, 'total'],
  ['years without any figure', [nothing(2020), nothing(2021)], 2021, null, 'none'],
  ['a zero, which is a figure', [year(2021, value(0), value(0), value(0))], 2021, null, 'both'],
])('%s', (_, years, shown, later, standing) => {
  const chosen = chooseShownYear(years)
  expect([chosen.shown?.year ?? null, chosen.later?.year ?? null, chosen.standing]).toEqual([
    shown,
    later,
    standing,
  ])
})
