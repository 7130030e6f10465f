import type { Consensus, Occasion } from '#domain/assessments/assessment.ts'
import type { Database } from '#server/context.ts'
import { toAnswer } from './to-answer.ts'

/** An occasion with what is agreed on one item, as far as saving an agreement needs it. */
export type AgreedItem = Readonly<{
  occasion: Pick<
    Occasion,
    'id' | 'state' | 'instrumentId' | 'levelId' | 'roundSlug' | 'organisationCode' | 'circle'
  >
  /** Whether this person has a sheet at the occasion. */
  invited: boolean
  consensus: Consensus | null
}>

type Which = Readonly<{ occasionId: string; personId: string; item: number }>

/** What is agreed on one item, in one question to the database; undefined without occasion. */
export async function findConsensus(db: Database, of: Which): Promise<AgreedItem | undefined> {
  const row = await select(db, of).executeTakeFirst()
  if (!row) return undefined
  const occasion = {
    id: row.id,
    state: row.state,
    instrumentId: row.instrument_id,
    levelId: row.level_id,
    roundSlug: row.round_slug,
    organisationCode: row.organisation_code,
    circle: row.circle,
  }
  const { answer } = row
  const consensus =
    answer === null
      ? null
      : {
          item: of.item,
          answer: toAnswer({ answer, value: row.value, written: row.written }),
          reason: row.reason!,
          evidence: row.evidence!,
          savedAt: row.saved_at!.toISOString(),
          version: row.version!,
        }
  return { occasion, invited: row.assessment_id !== null, consensus }
}

function select(db: Database, of: Which) {
  return db
    .selectFrom('occasion')
    .leftJoin('assessment', (join) =>
      join.onRef('assessment.occasion_id', '=', 'occasion.id').on('assessment.person_id', '=', of.personId),
    )
    .leftJoin('consensus', (join) =>
      join.onRef('consensus.occasion_id', '=', 'occasion.id').on('item', '=', of.item),
    )
    .where('occasion.id', '=', of.occasionId)
    .select([
      'occasion.id',
      'state',
      'instrument_id',
      'level_id',
      'round_slug',
      'organisation_code',
      'circle',
    ])
    .select(['assessment.id as assessment_id', 'answer', 'value', 'written'])
    .select(['reason', 'evidence', 'consensus.version', 'saved_at'])
}
