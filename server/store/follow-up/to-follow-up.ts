import type { Selectable } from 'kysely'
import type { FollowUp } from '#domain/follow-up/follow-up.ts'
import type { FollowUpTables } from '../tables/follow-up.ts'
import { dayOf } from '#texts/formats.ts'

/** Makes a row into what it stands for. */
export function toFollowUp(row: Selectable<FollowUpTables['follow_up']>): FollowUp {
  const { fate, witness, said, answered_on: answeredOn } = row
  return {
    improvementId: row.improvement_id,
    wave: row.wave,
    askedOn: row.asked_at && dayOf(row.asked_at),
    remindedOn: row.reminded_at && dayOf(row.reminded_at),
    answer: fate === null || answeredOn === null ? null : { fate, witness, said, answeredOn },
    version: row.version,
  }
}
