import type { Round } from '#domain/rounds/round.ts'
import type { Database } from '#server/context.ts'

/**
 * Saves what is laid down about a round, new or known. The status of a known round follows the content only where the
 * round is history from a report; elsewhere its coordinator has the say.
 */
export async function saveRound(db: Database, round: Round): Promise<void> {
  const facts = {
    programme: JSON.stringify(round.programme),
    name: JSON.stringify(round.name),
    purpose: JSON.stringify(round.purpose),
    period: round.period,
    status: round.status,
    origin: round.origin,
    instruments: [...round.instruments],
    notes: JSON.stringify(round.notes),
    sources: JSON.stringify(round.sources),
  }
  await db
    .insertInto('round')
    .values({ slug: round.slug, ...facts })
    .onConflict((conflict) =>
      conflict.column('slug').doUpdateSet((row) => ({
        ...facts,
        status: row
          .case()
          .when('round.origin', '=', 'published')
          .then(row.ref('excluded.status'))
          .else(row.ref('round.status'))
          .end(),
      })),
    )
    .execute()
}
