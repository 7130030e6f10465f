import type { AuditOutcome } from './audit-action.ts'

/** One line of the audit trail with its place in its chain, as it is hashed and as it is taken out. */
export type AuditLine = Readonly<{
  /** The chain: an organisation's, or null for the installation's. */
  organisation: string | null
  /** From 1, without gaps. */
  position: number
  /** UTC with microseconds, as 2026-11-20T13:32:00.000000Z. */
  at: string
  person: string | null
  action: string
  subject: string
  round: string | null
  outcome: AuditOutcome
  /** A JSON object, as text. */
  detail: string
  /** The hash of the line before; null for the first. */
  previous: string | null
  /** SHA-256 of `canonicalLine`, in hexadecimal. */
  hash: string
}>

/** The end of a chain at some moment. Kept elsewhere, it tells whether the chain has been cut short or written anew. */
export type AuditHead = Readonly<{ position: number; hash: string }>
