import { type Unit, type UnitKind, unitKinds } from './organisation.ts'

/** A unit with the units under it. */
export type UnitNode = Readonly<{ unit: Unit; children: readonly UnitNode[] }>

const collator = new Intl.Collator('sv')

/** The units of an organisation as a tree: kinds from the top down, then by name in Swedish order. */
export function arrangeUnits(units: readonly Unit[], under: string | null = null): readonly UnitNode[] {
  return units
    .filter(({ parentId }) => parentId === under)
    .toSorted(
      (a, b) => unitKinds.indexOf(a.kind) - unitKinds.indexOf(b.kind) || collator.compare(a.name, b.name),
    )
    .map((unit) => ({ unit, children: arrangeUnits(units, unit.id) }))
}

/** The units a unit may stand under: all that would not break a rule of `placeUnit`. */
export function possibleParents(units: readonly Unit[], unit: Unit): readonly Unit[] {
  return units.filter(({ id }) => placeUnit(units, { ...unit, parentId: id }) === null)
}

/** Why a unit cannot stand where it is put. */
export type PlaceProblem = 'unknown-parent' | 'under-itself' | 'wrong-kind'

/** What each kind may stand under: a board under nothing, an administration under a board, a unit under anything. */
const allowedAbove: Readonly<Record<UnitKind, readonly UnitKind[]>> = {
  namnd: [],
  forvaltning: ['namnd'],
  enhet: ['namnd', 'forvaltning', 'enhet'],
}

/**
 * Whether a unit, new or moved, may stand under the parent it names; null where it may. `units` are those of the same
 * organisation, so that a parent elsewhere is unknown. Every kind may stand at the top.
 */
export function placeUnit(units: readonly Unit[], unit: Unit): PlaceProblem | null {
  if (unit.parentId === null) return null
  const byId = new Map(units.map((each) => [each.id, each]))
  const parent = byId.get(unit.parentId)
  if (!parent || parent.organisationCode !== unit.organisationCode) return 'unknown-parent'
  for (let above: Unit | undefined = parent; above; above = byId.get(above.parentId ?? '')) {
    if (above.id === unit.id) return 'under-itself'
  }
  return allowedAbove[unit.kind].includes(parent.kind) ? null : 'wrong-kind'
}
