import { sql } from 'kysely'
import type { Answer } from '#domain/assessments/assessment.ts'
import { withholdTexts } from '#domain/audit/withhold-texts.ts'
import type { Database } from '#server/context.ts'
import { fromAnswer } from './from-answer.ts'

type ConsensusToSave = Readonly<{
  occasionId: string
  item: number
  answer: Answer
  reason: string
  evidence: string
  /** The version the agreement was based on; 0 where nothing stood. */
  version: number
  at: Date
  personId: string
}>

/**
 * Saves what the group agreed on for one item, with its line in the audit trail, while the group is agreeing and nobody
 * has saved since `version`; one statement, as in save-rating.ts.
 *
 * @returns the new version, or undefined where the occasion has moved on or somebody was first; nothing is changed then.
 */
export async function saveConsensus(db: Database, agreed: ConsensusToSave): Promise<number | undefined> {
  const { occasionId, item, reason, evidence, version, at, personId } = agreed
  const { answer, value } = fromAnswer(agreed.answer)
  const detail = JSON.stringify(withholdTexts('agree', { item, answer, value, reason, evidence }))
  const { rows } = await sql<{ version: number }>`
    with agreeing as (
      select id, organisation_code, round_slug from occasion where id = ${occasionId} and state = 'agreeing' for share
    ), saved as (
      insert into consensus (occasion_id, item, answer, value, reason, evidence, saved_at, person_id)
      select id, ${item}::int, ${answer}, ${value}::numeric, ${reason}, ${evidence}, ${at}::timestamptz, ${personId}
      from agreeing
      on conflict (occasion_id, item) do update
        set answer = excluded.answer, value = excluded.value, written = null, reason = excluded.reason,
          evidence = excluded.evidence, version = consensus.version + 1, saved_at = excluded.saved_at,
          person_id = excluded.person_id
        where consensus.version = ${version}::int
      returning occasion_id, version
    ), audited as (
      insert into audit_entry (at, person_id, organisation_code, round_slug, action, subject, detail)
      select ${at}::timestamptz, ${personId}, organisation_code, round_slug, 'agree', 'occasion:' || ${occasionId},
        ${detail}::jsonb || jsonb_build_object('version', version)
      from saved join agreeing on agreeing.id = saved.occasion_id
    )
    select version from saved
  `.execute(db)
  return rows[0]?.version
}
