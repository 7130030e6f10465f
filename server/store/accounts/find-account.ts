import type { Language } from '#domain/language/language.ts'
import type { Database } from '#server/context.ts'

/** What an installation knows of somebody who can sign in. `closedAt` is null while the account can be used. */
export type Account = Readonly<{
  personId: string
  email: string | null
  language: Language
  createdAt: Date
  signedInAt: Date | null
  closedAt: Date | null
}>

/** The account of a person, kept still until the transaction ends; undefined when there is none. */
export async function findAccount(tx: Database, personId: string): Promise<Account | undefined> {
  const row = await tx
    .selectFrom('account')
    .where('person_id', '=', personId)
    .select(['person_id', 'email', 'language', 'created_at', 'signed_in_at', 'closed_at'])
    .forUpdate()
    .executeTakeFirst()
  return (
    row && {
      personId: row.person_id,
      email: row.email,
      language: row.language,
      createdAt: row.created_at,
      signedInAt: row.signed_in_at,
      closedAt: row.closed_at,
    }
  )
}
