import { setTimeout as pause } from 'node:timers/promises'
import { isDead, isDue, type LinkCheck, noteLook } from '#domain/links/link-check.ts'
import { listLinks } from '#domain/links/list-links.ts'
import type { Application, Database } from '#server/context.ts'
import { type LinkDoor, lookAtLink } from '#server/sources/links/look-at-link.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { lockImprovement } from '#server/store/improvements/lock-improvement.ts'
import { listLinkChecks } from '#server/store/links/list-link-checks.ts'
import { listLinking } from '#server/store/links/list-linking.ts'
import { removeStaleChecks } from '#server/store/links/remove-stale-checks.ts'
import { saveLinkCheck } from '#server/store/links/save-link-check.ts'
import { dayOf } from '#texts/formats.ts'

/** How many addresses are looked at in one go; the rest another day. */
const most = 500

/** An address of an improvement that is to be looked at. */
type DueLink = Readonly<{ improvementId: string; url: string }>
type Looked = Awaited<ReturnType<typeof lookAtLink>>

/**
 * Looks at the addresses that show what came of improvements, or what they rest on, for which it is time: each once, one after
 * the other with a rest between (milliseconds), however many improvements have it. Where none of them reaches anybody, it is
 * we who are off the net, and nothing is noted. Several may run at once.
 */
export async function checkLinks(
  { db, now }: Pick<Application, 'db' | 'now'>,
  door: LinkDoor,
  { stop, rest = 1000 }: Readonly<{ stop: AbortSignal; rest?: number }>,
): Promise<void> {
  const at = now()
  const due = await findDue(db, dayOf(at))
  const urls = [...new Set(due.map(({ url }) => url))].slice(0, most)
  const looked = new Map<string, Looked>()
  for (const url of urls) {
    if (stop.aborted) break
    looked.set(url, await lookAtLink(url, door, stop))
    await pause(rest, undefined, { signal: stop }).catch(() => undefined)
  }
  // What was broken off says nothing.
  if (stop.aborted || ![...looked.values()].some(({ reached }) => reached)) return
  for (const improvementId of new Set(due.map((link) => link.improvementId)))
    await db.transaction().execute((tx) => note(tx, { improvementId, looked, at }))
}

async function findDue(db: Database, today: string): Promise<readonly DueLink[]> {
  const improvements = await listLinking(db)
  const known = await listLinkChecks(
    db,
    improvements.map(({ id }) => id),
  )
  return improvements.flatMap((improvement) => {
    const checks = known.get(improvement.id) ?? []
    return listLinks(improvement).flatMap(({ url }) =>
      isDue(checkOf(url, checks), today) ? [{ improvementId: improvement.id, url }] : [],
    )
  })
}

function checkOf(url: string, checks: readonly LinkCheck[]): LinkCheck | undefined {
  return checks.find((check) => check.url === url)
}

type Noting = Readonly<{ improvementId: string; looked: ReadonlyMap<string, Looked>; at: Date }>

/**
 * Keeps what came of it for one improvement, with a line in the log where an address turns out to be dead. While all were
 * looked at, another worker may have done the same, and somebody may have written other addresses.
 */
async function note(tx: Database, { improvementId, looked, at }: Noting): Promise<void> {
  const improvement = await lockImprovement(tx, improvementId)
  if (!improvement) return
  const { organisationCode, roundSlug } = improvement
  const urls = listLinks(improvement).map(({ url }) => url)
  await removeStaleChecks(tx, { improvementId, urls })
  const known = (await listLinkChecks(tx, [improvementId])).get(improvementId) ?? []
  const today = dayOf(at)
  for (const url of urls) {
    const look = looked.get(url)
    if (!look) continue
    const before = checkOf(url, known)
    const check = noteLook(before, { url, outcome: look.outcome, today })
    await saveLinkCheck(tx, { improvementId, check, at })
    if (!isDead(check) || (before && isDead(before))) continue
    await writeAudit(tx, {
      at,
      personId: null,
      organisationCode,
      roundSlug,
      action: 'link-died',
      subject: `improvement:${improvementId}`,
      detail: { url, since: check.failedSince },
    })
  }
}
