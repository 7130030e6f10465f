import type { AuditOutcome } from '#domain/audit/audit-action.ts'
import type { Role } from '#domain/people/person.ts'
import type { ColumnType, Generated } from 'kysely'
import type { Json } from './json.ts'

/** What the program itself keeps. */
export type OperationTables = {
  job: {
    id: string
    kind: string
    input: Json<Record<string, unknown>>
    language: 'sv' | 'en'
    person_id: string | null
    resting: Generated<readonly Role[]>
    state: 'queued' | 'running' | 'done' | 'failed'
    done: Generated<number>
    total: Generated<number>
    ordered_at: Date
    started_at: Date | null
    finished_at: Date | null
    result: ColumnType<Record<string, unknown> | null, string | null, string | null>
    problem: ColumnType<Record<string, unknown> | null, string | null, string | null>
  }
  job_file: { job_id: string; role: 'input' | 'output'; name: string; media_type: string; bytes: Buffer }
  audit_entry: {
    id: Generated<string>
    at: Date
    person_id: string | null
    action: string
    subject: string
    detail: Json<Record<string, unknown>>
    organisation_code: string | null
    round_slug: string | null
    outcome: Generated<AuditOutcome>
    /** Given by the database, as are both hashes. */
    position: Generated<string>
    previous_hash: Generated<string | null>
    hash: Generated<string>
  }
  content_applied: { part: string; sha256: string; applied_at: Date }
}
