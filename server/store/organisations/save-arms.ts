import type { Database } from '#server/context.ts'

type Arms = Readonly<{
  organisationCode: string
  png: Buffer
  width: number
  height: number
  sha256: string
  savedAt: Date
  personId: string
}>

/** Keeps the coat of arms of an organisation in place of the one it had. */
export async function saveArms(db: Database, { organisationCode, savedAt, personId, ...image }: Arms) {
  const values = { ...image, saved_at: savedAt, person_id: personId }
  await db
    .insertInto('organisation_arms')
    .values({ organisation_code: organisationCode, ...values })
    .onConflict((conflict) => conflict.column('organisation_code').doUpdateSet(values))
    .execute()
}
