import { mayLeadAssessment } from '#domain/access/may-lead-assessment.ts'
import type { Person } from '#domain/people/person.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { requirePerson } from './require-person.ts'

/**
 * Whoever acts, if they may lead the self-assessment of the organisation.
 *
 * @throws UserError step-in-first or forbidden.
 */
export function requireLead(ctx: Context, organisationCode: string): Person {
  const person = requirePerson(ctx)
  if (!mayLeadAssessment(person, organisationCode)) throw UserError.of('forbidden', undefined, 403)
  return person
}
