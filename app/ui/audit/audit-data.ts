import type { AuditOutcome } from '#domain/audit/audit-action.ts'
import type { Change } from '#domain/audit/list-changes.ts'
import type { VerifiedChain } from '#domain/audit/verify-chain.ts'

/** Whoever stands in a line. */
export type Acting = Readonly<{ id: string; name: string | null; known: boolean }>

export type AuditRow = Readonly<{
  position: number
  at: Date
  by: Acting | null
  action: string
  outcome: AuditOutcome
  subject: string
  subjectName: string | null
  subjectPerson: Acting | null
  changes: readonly Change[]
}>

/** A page of a log and what was asked for. */
export type AuditView = Readonly<{
  rows: readonly AuditRow[]
  older: number | null
  people: readonly Acting[]
  /** Those whom the changes of the rows speak of. */
  mentioned: readonly Acting[]
  verified: VerifiedChain | null
  asked: Readonly<{ personId: string | null; action: string | null; from: string | null; to: string | null }>
  before: number | null
}>
