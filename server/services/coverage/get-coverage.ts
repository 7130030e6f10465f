import { onlyReadable } from '../access/only-readable.ts'
import { authoriseListing } from '../access/authorise-listing.ts'
import { may } from '#domain/access/may.ts'
import { countGoalsAsSplit } from '#domain/coverage/count-goals-as-split.ts'
import type { CoverageItem } from '#domain/coverage/coverage-item.ts'
import { listCoverageDays, yearBefore } from '#domain/coverage/list-coverage-days.ts'
import { type CoverageAt, measureCoverage } from '#domain/coverage/measure-coverage.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { listCoverageItems } from '#server/store/coverage/list-coverage-items.ts'
import { listGoals } from '#server/store/goals/list-goals.ts'
import { findOrganisation } from '#server/store/organisations/find-organisation.ts'
import { dayOf } from '#texts/formats.ts'

/** Which share of what an organisation keeps is split by sex, now and over time. */
export type CoverageView = Readonly<{
  organisation: Organisation
  items: readonly CoverageItem[]
  /** Goals set here that are counted beside the items. */
  goalsCounted: number
  now: CoverageAt
  yearAgo: CoverageAt
  /** In order of day, today last; none where nothing is counted. */
  points: readonly CoverageAt[]
  mayEdit: boolean
}>

/**
 * Measures which share of an organisation's individual-based statistics, goals and reports is split by sex, today, a year
 * ago and over time. Goals for women and men that have been set here count as goals split by sex.
 *
 * @throws UserError unknown-organisation, or step-in-first or forbidden where nothing is shared with whoever asks.
 */
export async function getCoverage(ctx: Context, { code }: { code: string }): Promise<CoverageView> {
  const organisation = await findOrganisation(ctx.db, code)
  if (!organisation) throw UserError.of('unknown-organisation', { code }, 404)
  const [allItems, allGoals] = await Promise.all([
    listCoverageItems(ctx.db, { organisationCode: code }),
    listGoals(ctx.db, { organisationCode: code }),
  ])
  const items = onlyReadable(ctx, 'coverage.read', allItems)
  const goals = onlyReadable(ctx, 'goal.read', allGoals)
  authoriseListing(ctx, 'coverage.read', { organisationCode: code }, items)
  const today = dayOf(ctx.now())
  const counted = countGoalsAsSplit(goals, items)
  const all = [...items, ...counted]
  return {
    organisation,
    items,
    goalsCounted: counted.filter(({ endedOn }) => endedOn === null).length,
    now: measureCoverage(all, today),
    yearAgo: measureCoverage(all, yearBefore(today)),
    points: listCoverageDays(all, today).map((day) => measureCoverage(all, day)),
    mayEdit: may(ctx.person, 'coverage.change', { organisationCode: code }),
  }
}
