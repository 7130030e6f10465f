import type { ExampleChallenge } from '#server/content/example/example.ts'
import type { Application, Context } from '#server/context.ts'
import { openProgramContext } from '#server/open-context.ts'
import { analyseChallenge } from '#server/services/challenges/analyse-challenge.ts'
import { raiseChallenge } from '#server/services/challenges/raise-challenge.ts'
import { addImprovement } from '#server/services/improvements/add-improvement.ts'
import { changeState } from '#server/services/improvements/change-state.ts'
import { beginImprovement } from '#server/services/improvements/begin-improvement.ts'
import { shareWork } from '#server/store/sharing/share-work.ts'
import { findCurrentSnapshot } from '#server/warehouse/snapshots/find-current-snapshot.ts'
import { claimPart } from './claim-part.ts'

/**
 * Lets the made-up organisations raise their challenges, the first time that an installation with the example round has
 * figures: through the same services as anybody else, frozen with the figures that they borrow, and open to everybody.
 *
 * @returns whether it was done now.
 */
export async function applyExampleChallenges(application: Application): Promise<boolean> {
  const { config, content, warehouse } = application
  if (!config.trial || !config.example || (await findCurrentSnapshot(warehouse)) === null) return false
  if (!(await claimPart(application, 'example-challenges', content.example.challenges))) return false
  for (const challenge of content.example.challenges)
    await raise(openProgramContext(application, { person: challenge.person, language: 'sv' }), challenge)
  for (const { organisationCode } of content.example.challenges)
    await shareWork(application.db, { organisationCode, circle: 'public' })
  return true
}

async function raise(ctx: Context, example: ExampleChallenge): Promise<void> {
  const { organisationCode: code, keyFigure, title, analysis, improvement } = example
  const raised = await raiseChallenge(ctx, { code, keyFigure, snapshot: '', draft: { title, about: 'both' } })
  // Where its history has been read in from an archive, that one is kept.
  if (raised.kind !== 'saved') return
  await analyseChallenge(ctx, { id: raised.id, version: 1, draft: { title, ...analysis } })
  const begun = { roundSlug: null, code, challengeId: raised.id }
  const { draft, owners } = await beginImprovement(ctx, begun)
  const ownerId = owners.find(({ name }) => name === improvement.ownerName)?.id ?? ''
  const added = await addImprovement(ctx, { ...begun, draft: { ...draft, ...improvement, ownerId } })
  const going = { state: 'ongoing', endedOn: '', endedBecause: '' }
  if (added.kind === 'saved') await changeState(ctx, { id: added.id, version: 1, draft: going })
}
