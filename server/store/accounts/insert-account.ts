import type { Language } from '#domain/language/language.ts'
import type { Database } from '#server/context.ts'

/** Opens an account for a person who has none. */
export async function insertAccount(
  tx: Database,
  account: Readonly<{ personId: string; email: string | null; language: Language; createdAt: Date }>,
): Promise<void> {
  await tx
    .insertInto('account')
    .values({
      person_id: account.personId,
      email: account.email,
      language: account.language,
      created_at: account.createdAt,
      signed_in_at: null,
      closed_at: null,
      closed_because: null,
    })
    .execute()
}
