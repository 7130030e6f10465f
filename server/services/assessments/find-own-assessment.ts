import type { Assessment } from '#domain/assessments/assessment.ts'
import type { OccasionRecord } from '#domain/assessments/occasion-record.ts'
import { organisationsOf } from '#domain/people/organisations-of.ts'
import type { Context } from '#server/context.ts'

/** The sheet of whoever acts; null where they have none, or no role any more in the organisation whose occasion it is. */
export function findOwnAssessment(
  { person }: Pick<Context, 'person'>,
  { organisationCode }: Pick<OccasionRecord, 'organisationCode'>,
  sheets: readonly Assessment[],
): Assessment | null {
  if (person === null || !organisationsOf(person).includes(organisationCode)) return null
  return sheets.find(({ personId }) => personId === person.id) ?? null
}
