import type { Generated } from 'kysely'
import type { Fate, Wave } from '#domain/follow-up/follow-up.ts'
import type { LinkOutcome } from '#domain/links/link-check.ts'

/** Whether improvements stay, and whether what shows them can be opened. */
export type FollowUpTables = {
  follow_up: {
    improvement_id: string
    wave: Wave
    asked_at: Date | null
    reminded_at: Date | null
    fate: Fate | null
    witness: Generated<string>
    said: Generated<string>
    answered_on: string | null
    person_id: string | null
    version: Generated<number>
  }
  link_check: {
    improvement_id: string
    url: string
    checked_at: Date
    outcome: LinkOutcome
    failures: Generated<number>
    failed_since: string | null
    failed_on: string | null
  }
}
