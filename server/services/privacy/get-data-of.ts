import type { Context } from '#server/context.ts'
import { authorise } from '../access/authorise.ts'
import { describePerson, type PersonalData } from './describe-person.ts'

/**
 * Everything that is kept of somebody who has asked for it and cannot sign in to fetch it.
 *
 * @throws UserError step-in-first, forbidden or no-such-person.
 */
export function getDataOf(ctx: Context, { personId }: { personId: string }): Promise<PersonalData> {
  authorise(ctx, 'installation.personal-data')
  return describePerson(ctx.program, personId)
}
