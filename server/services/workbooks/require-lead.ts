import { mayLeadAssessment } from '#domain/access/may-lead-assessment.ts'
import type { Person } from '#domain/people/person.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'

/**
 * Whoever acts, if they may read a workbook into the self-assessment of the organisation.
 *
 * @throws UserError step-in-first or forbidden.
 */
export function requireLead({ person }: Context, organisationCode: string): Person {
  if (person === null) throw UserError.of('step-in-first', undefined, 403)
  if (!mayLeadAssessment(person, organisationCode)) throw UserError.of('forbidden', undefined, 403)
  return person
}
