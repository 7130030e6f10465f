import type { Language } from '#domain/language/language.ts'
import type { Database } from '#server/context.ts'

/** Gives a person an account; false where the address is another account’s. */
export async function insertAccount(
  tx: Database,
  account: Readonly<{ personId: string; email: string | null; language: Language; createdAt: Date }>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
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
    .onConflict((conflict) => conflict.column('email').doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}
