import { mayCommentOnReport } from '#domain/access/may-comment-on-report.ts'
import type { Person } from '#domain/people/person.ts'
import type { Report } from '#domain/reports/report.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { requirePerson } from '../people/require-person.ts'
import { requireSubject } from './require-subject.ts'

/**
 * Whoever acts, if they may comment on the report.
 *
 * @throws UserError step-in-first, forbidden, or as `requireSubject` does.
 */
export async function requireCommenter(ctx: Context, { subject }: Report): Promise<Person> {
  const person = requirePerson(ctx)
  const members = await requireSubject(ctx, subject)
  if (!mayCommentOnReport(person, subject, members)) throw UserError.of('forbidden', undefined, 403)
  return person
}
