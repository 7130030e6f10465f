import type { Language } from '#domain/language/language.ts'
import type { Database } from '#server/context.ts'

/** Somebody who can be sent a letter to sign in by: the address is the one that is kept, whatever was typed. */
export type LetterAccount = Readonly<{ personId: string; name: string; email: string; language: Language }>

/** The open account that has this address; undefined where there is none. */
export async function findLetterAccount(db: Database, email: string): Promise<LetterAccount | undefined> {
  const row = await db
    .selectFrom('account')
    .innerJoin('person', 'person.id', 'account.person_id')
    .where('email', '=', email)
    .where('closed_at', 'is', null)
    .select(['person_id', 'name', 'email', 'language'])
    .executeTakeFirst()
  return row && { personId: row.person_id, name: row.name, email: row.email!, language: row.language }
}
