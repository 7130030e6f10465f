import type { Selectable } from 'kysely'
import type { Round } from '#domain/rounds/round.ts'
import type { Tables } from '../tables.ts'

/** A row of the table as the plain type. */
export function toRound(row: Selectable<Tables['round']>): Round {
  return {
    slug: row.slug,
    programme: row.programme,
    name: row.name,
    purpose: row.purpose,
    period: row.period,
    status: row.status,
    origin: row.origin,
    instruments: row.instruments,
    notes: row.notes,
    sources: row.sources,
  }
}
