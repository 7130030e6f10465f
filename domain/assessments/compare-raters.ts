import type { Role } from '../people/person.ts'
import type { OccasionRecord, RaterCount } from './occasion-record.ts'

type Raters = Pick<OccasionRecord, 'raters'>

/** One role whose number of raters is not the same as last time. */
export type ChangedRole = Readonly<{ role: Role; before: number; now: number }>

/**
 * Whether two occasions were rated by the same set. `unknown`: at least one of them says nothing of its raters, as a
 * workbook does not.
 */
export type RaterComparison =
  | Readonly<{ kind: 'same'; count: number }>
  | Readonly<{ kind: 'changed'; before: number; now: number; roles: readonly ChangedRole[] }>
  | Readonly<{ kind: 'unknown'; before: number | null; now: number | null }>

/**
 * Compares who rated last time and now, in number and role. A changed set breaks the comparison: in one region the
 * sum fell only because more people took part (Modellregioner 2018–2020).
 */
export function compareRaters(last: Raters, current: Raters): RaterComparison {
  const [before, now] = [total(last.raters), total(current.raters)]
  if (before === 0 || now === 0) return { kind: 'unknown', before: before || null, now: now || null }
  const roles = [...new Set([...last.raters, ...current.raters].map(({ role }) => role))]
    .map((role) => ({ role, before: countOf(last.raters, role), now: countOf(current.raters, role) }))
    .filter((role) => role.before !== role.now)
  return roles.length === 0 ? { kind: 'same', count: now } : { kind: 'changed', before, now, roles }
}

function total(raters: readonly RaterCount[]): number {
  return raters.reduce((sum, { count }) => sum + count, 0)
}

function countOf(raters: readonly RaterCount[], role: Role): number {
  return total(raters.filter((one) => one.role === role))
}
