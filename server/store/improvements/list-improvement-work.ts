import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/** When an improvement was entered, and in which calendar years somebody has changed its words since, in Sweden. */
export type ImprovementWork = Readonly<{
  improvementId: string
  enteredOn: string
  changedIn: readonly number[]
}>

type Row = { id: string; entered: string; changed: number[] }

/** When the improvements of an organisation were entered and changed, in all its rounds. */
export async function listImprovementWork(
  db: Database,
  { organisationCode }: { organisationCode: string },
): Promise<readonly ImprovementWork[]> {
  const { rows } = await sql<Row>`
    select improvement.id,
        to_char(created_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as entered,
        array(
          select distinct extract(year from at at time zone 'Europe/Stockholm')::int
            from audit_entry
            where subject = 'improvement:' || improvement.id and action = 'improvement-changed'
            order by 1
        ) as changed
      from improvement
      where organisation_code = ${organisationCode}
      order by created_at, id`.execute(db)
  return rows.map(({ id, entered, changed }) => ({
    improvementId: id,
    enteredOn: entered,
    changedIn: changed,
  }))
}
