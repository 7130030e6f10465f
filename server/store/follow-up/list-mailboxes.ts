import type { Language } from '#domain/language/language.ts'
import type { Database } from '#server/context.ts'

/** Somebody to whom a letter can be sent. */
export type Mailbox = Readonly<{ personId: string; name: string; email: string; language: Language }>

/** The open accounts of some people that have an address. */
export async function listMailboxes(db: Database, personIds: readonly string[]): Promise<readonly Mailbox[]> {
  if (personIds.length === 0) return []
  const rows = await db
    .selectFrom('account')
    .innerJoin('person', 'person.id', 'account.person_id')
    .where('person_id', '=', (row) => row.fn.any(row.val(personIds)))
    .where('closed_at', 'is', null)
    .select(['person_id as personId', 'person.name', 'email', 'language'])
    .orderBy('person_id')
    .execute()
  return rows.flatMap(({ email, ...row }) => (email === null ? [] : [{ ...row, email }]))
}
