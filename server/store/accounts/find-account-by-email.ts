import type { Database } from '#server/context.ts'

/** The id of the person whose account has this address, open or closed; undefined where there is none. */
export async function findAccountByEmail(db: Database, email: string): Promise<string | undefined> {
  const row = await db.selectFrom('account').where('email', '=', email).select('person_id').executeTakeFirst()
  return row?.person_id
}
