import type { Database } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { countDeeds } from '#server/store/privacy/count-deeds.ts'
import { gatherPerson } from '#server/store/privacy/gather-person.ts'
import { listExamplesNaming } from '#server/store/privacy/list-examples-naming.ts'
import { listAdoptedNaming } from '#server/store/privacy/list-adopted-naming.ts'

/** What is kept of somebody, as it is given out. */
export type PersonalData = Readonly<
  NonNullable<Awaited<ReturnType<typeof gatherPerson>>> & {
    deeds: Awaited<ReturnType<typeof countDeeds>>
    namedInAdoptedReports: Awaited<ReturnType<typeof listAdoptedNaming>>
    namedInExamples: Awaited<ReturnType<typeof listExamplesNaming>>
  }
>

/**
 * Everything that is kept of somebody: as a person who signs in, what they have done by count and place, and the adopted
 * reports and published examples that name them.
 *
 * @throws UserError no-such-person.
 */
export async function describePerson(db: Database, personId: string): Promise<PersonalData> {
  const kept = await gatherPerson(db, personId)
  if (!kept) throw UserError.of('no-such-person', { person: personId }, 404)
  return {
    ...kept,
    deeds: await countDeeds(db, personId),
    namedInAdoptedReports: await listAdoptedNaming(db, kept.person.name),
    namedInExamples: await listExamplesNaming(db, kept.person.name),
  }
}
