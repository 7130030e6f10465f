import type { Unit } from './organisation.ts'
import { placeUnit, type PlaceProblem } from './unit-tree.ts'

/** The longest name of a unit, in letters. */
export const longestUnitName = 120

/** Why a unit cannot be saved as it is. */
export type UnitProblem = PlaceProblem | 'no-name' | 'long-name' | 'name-taken'

/**
 * Whether a unit, new or changed, can be saved among the units of its organisation; null where it can. It needs a
 * name that no other unit in the same place has, whatever the case, and a place that `placeUnit` allows.
 */
export function checkUnit(units: readonly Unit[], unit: Unit): UnitProblem | null {
  if (unit.name === '') return 'no-name'
  if (unit.name.length > longestUnitName) return 'long-name'
  const problem = placeUnit(units, unit)
  if (problem !== null) return problem
  const name = unit.name.toLowerCase()
  const taken = units.some(
    (other) => other.id !== unit.id && other.parentId === unit.parentId && other.name.toLowerCase() === name,
  )
  return taken ? 'name-taken' : null
}

/** A unit's name as it was meant: without stray spaces, in one form of writing. */
export function tidyUnitName(written: string): string {
  return written.normalize('NFC').trim().replace(/\s+/g, ' ')
}
