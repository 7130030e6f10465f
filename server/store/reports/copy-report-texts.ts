import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/** Gives a report that has just been begun the own texts of another. */
export async function copyReportTexts(
  tx: Database,
  { from, to, at, personId }: Readonly<{ from: string; to: string; at: Date; personId: string }>,
): Promise<void> {
  await tx
    .insertInto('report_text')
    .columns(['report_id', 'section', 'language', 'body', 'saved_at', 'person_id'])
    .expression((is) =>
      is
        .selectFrom('report_text')
        .select((row) => [
          sql<string>`${to}::uuid`.as('report_id'),
          row.ref('section').as('section'),
          row.ref('language').as('language'),
          row.ref('body').as('body'),
          sql<Date>`${at}::timestamptz`.as('saved_at'),
          sql<string>`${personId}::text`.as('person_id'),
        ])
        .where('report_id', '=', from)
        .where('body', '<>', ''),
    )
    .execute()
}
