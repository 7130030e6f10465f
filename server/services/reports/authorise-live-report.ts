import { listHistory } from '../comparison/list-history.ts'
import { mayWithReport } from '#domain/access/may-with-report.ts'
import type { ReportSubject } from '#domain/reports/report.ts'
import type { Context } from '#server/context.ts'
import { listOccasions } from '#server/store/assessments/list-occasions.ts'
import { listImprovements } from '#server/store/improvements/list-improvements.ts'
import { findRound } from '#server/store/rounds/find-round.ts'
import { onlyReadable } from '../access/only-readable.ts'
import { authoriseReport } from './authorise-report.ts'
import { requireSubject } from './require-subject.ts'

/**
 * Sees to it that whoever reads what a report says now has something to do with it: they belong to what it is about, or
 * some of what it is made of is shared with them. They then read what is made of that. Gives the codes of the
 * organisations it is about.
 *
 * @throws UserError step-in-first, forbidden, or as `requireSubject` does.
 */
export async function authoriseLiveReport(ctx: Context, subject: ReportSubject): Promise<readonly string[]> {
  const members = await requireSubject(ctx, subject)
  if (mayWithReport(ctx.person, 'read', { subject, members })) return members
  if (!(await isPartlyReadable(ctx, subject, members))) authoriseReport(ctx, 'read', { subject, members })
  return members
}

async function isPartlyReadable(
  ctx: Context,
  subject: ReportSubject,
  members: readonly string[],
): Promise<boolean> {
  switch (subject.kind) {
    // Its figures are everybody's; a set that is not was refused when it was looked for.
    case 'set':
      return true
    case 'year': {
      const { organisationCode } = subject
      const rounds = await listHistory(ctx, { organisationCode, except: null })
      const improvements = await listImprovements(ctx.db, { organisationCode })
      return (
        rounds.some(({ occasions }) => occasions.length > 0) ||
        onlyReadable(ctx, 'improvement.read', improvements).length > 0
      )
    }
    case 'organisation':
    case 'brief':
    case 'round':
    case 'meeting': {
      const [occasions, improvements, round] = await Promise.all([
        listOccasions(ctx.db, subject),
        listImprovements(ctx.db, subject),
        findRound(ctx.db, subject.roundSlug),
      ])
      const readable = [
        ...onlyReadable(ctx, 'occasion.read', occasions),
        ...onlyReadable(ctx, 'improvement.read', improvements),
      ]
      const isTold = subject.kind === 'round' && round?.origin === 'published'
      return isTold || readable.some((one) => members.includes(one.organisationCode))
    }
  }
}
