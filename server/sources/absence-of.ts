import { type Absence, absences } from '#domain/indicators/cell.ts'

/**
 * What signs beside a value say. SCB's two dots stand for "not available or too uncertain", secrecy among the reasons;
 * which of them it was cannot be told, so it is `missing`. One dot: the question does not arise.
 */
const signs = new Map<string, Absence>([
  ['..', 'missing'],
  ['...', 'missing'],
  [':', 'missing'],
  ['missing', 'missing'],
  ['.', 'not-applicable'],
  ['c', 'suppressed'],
  [':c', 'suppressed'],
])

/** Words that sources use where they keep a value secret. */
const secret = /secre|sekret|suppress|confid/i

/** The reason for a missing value that a sign or status stands for; null where it stands for none. */
export function absenceOf(sign: string): Absence | null {
  const known = absences.find((each) => each === sign) ?? signs.get(sign.trim().toLowerCase())
  return known ?? (secret.test(sign) ? 'suppressed' : null)
}
