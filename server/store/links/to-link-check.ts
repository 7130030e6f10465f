import type { Selectable } from 'kysely'
import type { LinkCheck } from '#domain/links/link-check.ts'
import { dayOf } from '#texts/formats.ts'
import type { FollowUpTables } from '../tables/follow-up.ts'

/** Makes a row into what it stands for. */
export function toLinkCheck(row: Selectable<FollowUpTables['link_check']>): LinkCheck {
  return {
    url: row.url,
    outcome: row.outcome,
    checkedOn: dayOf(row.checked_at),
    failures: row.failures,
    failedSince: row.failed_since,
    failedOn: row.failed_on,
  }
}
