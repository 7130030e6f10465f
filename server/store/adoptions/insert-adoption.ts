import type { Adoption } from '#domain/adoptions/adoption.ts'
import type { Database } from '#server/context.ts'

/** Stores what an organisation has taken after; false where it has taken after the same before. */
export async function insertAdoption(
  tx: Database,
  adoption: Adoption,
  { personId, at }: Readonly<{ personId: string; at: Date }>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('adoption')
    .values({
      id: adoption.id,
      organisation_code: adoption.organisationCode,
      example_key: adoption.exampleKey,
      source_codes: [...adoption.sourceCodes],
      title: adoption.title,
      slug: adoption.slug,
      adapted: adoption.adapted,
      adopted_on: adoption.adoptedOn,
      improvement_id: adoption.improvementId,
      person_id: personId,
      created_at: at,
    })
    .onConflict((conflict) => conflict.columns(['organisation_code', 'example_key']).doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}
