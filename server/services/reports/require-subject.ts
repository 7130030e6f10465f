import type { ReportSubject } from '#domain/reports/report.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findOrganisation } from '#server/store/organisations/find-organisation.ts'
import { findRound } from '#server/store/rounds/find-round.ts'
import { listMeetings } from '#server/store/rounds/list-meetings.ts'
import { getParticipation } from '../rounds/get-participation.ts'
import { getSet } from '../sets/get-set.ts'
import { listMembers } from './list-members.ts'

/**
 * Sees to it that what a report is about exists. Gives the codes of the organisations it concerns, as `listMembers` does.
 *
 * @throws UserError unknown-round, unknown-organisation, not-in-round, no-such-set or no-such-report.
 */
export async function requireSubject(ctx: Context, subject: ReportSubject): Promise<readonly string[]> {
  switch (subject.kind) {
    case 'organisation':
    case 'brief': {
      const { roundSlug, organisationCode } = subject
      const { organisation } = await getParticipation(ctx, { roundSlug, code: organisationCode })
      return [organisation.code]
    }
    case 'year': {
      const organisation = await findOrganisation(ctx.db, subject.organisationCode)
      if (!organisation) throw UserError.of('unknown-organisation', { code: subject.organisationCode }, 404)
      if (subject.year < 2000 || subject.year > ctx.now().getFullYear() + 1) throw missing()
      return [organisation.code]
    }
    case 'set': {
      const { organisation } = await getSet(ctx, { code: subject.organisationCode, set: subject.setId })
      return [organisation.code]
    }
    case 'round':
    case 'meeting': {
      const round = await findRound(ctx.db, subject.roundSlug)
      if (!round) throw UserError.of('unknown-round', { slug: subject.roundSlug }, 404)
      const [members, meetings] = await Promise.all([
        listMembers(ctx.db, subject),
        listMeetings(ctx.db, { roundSlug: subject.roundSlug }),
      ])
      if (subject.kind === 'round') return members
      if (members.length === 0 || !meetings.some(({ id }) => id === subject.meetingId)) throw missing()
      return members
    }
  }
}

function missing(): UserError {
  return UserError.of('no-such-report', undefined, 404)
}
