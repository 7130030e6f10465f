import type { AuditLine } from './audit-line.ts'
import { canonicalJson } from './canonical-json.ts'

/**
 * The text that the hash of a line is made of: everything it says, as one JSON array. The database makes the same text by
 * itself (`audit_hash` in 0015-record.sql).
 *
 * @throws SyntaxError where the detail is no JSON.
 */
export function canonicalLine(line: Omit<AuditLine, 'hash'>): string {
  const { organisation, position, at, person, action, subject, round, outcome, detail, previous } = line
  const before = [organisation, position, at, person, action, subject, round, outcome]
  const said = before.map((value) => JSON.stringify(value))
  return `[${[...said, canonicalJson(detail), JSON.stringify(previous)].join(', ')}]`
}
