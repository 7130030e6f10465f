import type { Adoption } from '#domain/reports/report.ts'
import type { Database } from '#server/context.ts'
import { isUuid } from '../database/is-uuid.ts'

type Adopted = Readonly<{ id: string; decision: Omit<Adoption, 'by'>; personId: string }>

/** Whether this very decision, registered by this person, is the one that a report stands adopted by, or stood. */
export async function isAdoptedBy(db: Database, { id, decision, personId }: Adopted): Promise<boolean> {
  if (!isUuid(id)) return false
  const row = await db
    .selectFrom('report')
    .select('id')
    .where('id', '=', id)
    .where('state', 'in', ['adopted', 'superseded'])
    .where('adopted_by', '=', personId)
    .where('adopted_on', '=', decision.on)
    .where('adopted_body', '=', decision.body)
    .where('diary_number', '=', decision.diaryNumber)
    .executeTakeFirst()
  return row !== undefined
}
