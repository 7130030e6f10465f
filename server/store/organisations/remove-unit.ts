import { DatabaseError } from 'pg'
import type { Database } from '#server/context.ts'

/**
 * Removes a unit that has none under it; the database refuses any other. Gives false where improvements are done there,
 * among them such as whoever asks may not see; the transaction has failed then.
 */
export async function removeUnit(db: Database, id: string): Promise<boolean> {
  try {
    await db.deleteFrom('unit').where('id', '=', id).execute()
    return true
  } catch (error) {
    if (error instanceof DatabaseError && error.constraint === 'unit_of_improvement_stands') return false
    throw error
  }
}
