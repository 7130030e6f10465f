import type { Unit } from './organisation.ts'

/** A unit with those that it is part of, the topmost first; empty where there is no such unit. */
export function pathOfUnit(units: readonly Unit[], id: string | null): readonly Unit[] {
  const unit = units.find((one) => one.id === id)
  return unit ? [...pathOfUnit(units, unit.parentId), unit] : []
}
