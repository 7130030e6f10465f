import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/** An adopted report in which a name stands. It is a public document and is not changed. */
export type AdoptedNaming = Readonly<{
  id: string
  organisationCode: string | null
  diaryNumber: string | null
}>

/** The adopted reports that name somebody, in their words or in the rows they were made of. */
export async function listAdoptedNaming(db: Database, name: string): Promise<readonly AdoptedNaming[]> {
  const { rows } = await sql<AdoptedNaming>`
    select id, organisation_code as "organisationCode", diary_number as "diaryNumber" from report
    where exists (select from report_frozen where report_id = report.id
      and (position(${name} in body) > 0 or position(${JSON.stringify(name).slice(1, -1)} in body) > 0))
    order by adopted_on, id`.execute(db)
  return rows
}
