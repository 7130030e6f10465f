import { whomToAsk } from '#domain/follow-up/whom-to-ask.ts'
import type { Person } from '#domain/people/person.ts'
import type { Context } from '#server/context.ts'
import { listLinkChecks } from '#server/store/links/list-link-checks.ts'
import { listLinking } from '#server/store/links/list-linking.ts'
import { dayOf } from '#texts/formats.ts'
import { organisationsWhere } from '../access/organisations-where.ts'
import { listColleagues } from '../people/list-colleagues.ts'
import { deadAmong } from './list-dead-links.ts'

/** An improvement of somebody's with addresses that no longer lead anywhere; since when the first of them has not. */
export type OwnDeadLinks = Readonly<{ improvementId: string; title: string; links: number; since: string }>

/** The improvements with dead addresses that a person answers for, in every organisation where their role may change them. */
export async function listOwnDeadLinks(ctx: Context, person: Person): Promise<readonly OwnDeadLinks[]> {
  const organisationCodes = organisationsWhere(person, 'improvement.change')
  const linking = await listLinking(ctx.db, { organisationCodes })
  const checks = await listLinkChecks(
    ctx.db,
    linking.map(({ id }) => id),
  )
  const dead = linking.flatMap((improvement) => {
    const links = deadAmong(improvement, checks.get(improvement.id) ?? [])
    return links.length > 0 ? [{ improvement, links }] : []
  })
  if (dead.length === 0) return []
  const today = dayOf(ctx.now())
  const organisations = [...new Set(dead.map(({ improvement }) => improvement.organisationCode))]
  const colleagues = await Promise.all(
    organisations.map((organisationCode) => listColleagues(ctx, { organisationCode, today })),
  )
  return dead
    .filter(({ improvement }) => {
      const those = colleagues[organisations.indexOf(improvement.organisationCode)]!
      return whomToAsk(improvement, those).includes(person.id)
    })
    .map(({ improvement: { id: improvementId, title }, links }) => ({
      improvementId,
      title,
      links: links.length,
      since: links.map(({ failedSince, checkedOn }) => failedSince ?? checkedOn).toSorted()[0]!,
    }))
}
