import type { EarlierRound } from '#server/content/example/example.ts'
import type { Database } from '#server/context.ts'
import { restoreFollowUp } from '#server/store/follow-up/restore-follow-up.ts'
import { listImprovements } from '#server/store/improvements/list-improvements.ts'
import { atHour, insertWithWork } from './apply-example.ts'

/**
 * Inserts what came of the made-up round that is over, and what has been asked and answered since. To be called once. Those
 * whose history has been read in from an archive keep that one.
 */
export async function applyEarlierRound(tx: Database, { plan, improvements }: EarlierRound): Promise<void> {
  const there = await listImprovements(tx, { roundSlug: plan.round.slug })
  const known = new Set(there.map(({ organisationCode }) => organisationCode))
  for (const one of improvements) {
    if (known.has(one.improvement.organisationCode)) continue
    const improvementId = await insertWithWork(tx, one)
    for (const followUp of one.followUps)
      await restoreFollowUp(tx, { ...followUp, improvementId }, atHour(followUp.askedOn!, 6))
  }
}
