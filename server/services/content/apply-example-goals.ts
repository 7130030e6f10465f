import type { Application } from '#server/context.ts'
import { openProgramContext } from '#server/open-context.ts'
import { saveCoverageItem } from '#server/services/coverage/save-coverage-item.ts'
import { setGoal } from '#server/services/goals/set-goal.ts'
import { getCatalogue } from '#server/services/indicators/get-catalogue.ts'
import { shareWork } from '#server/store/sharing/share-work.ts'
import { findCurrentSnapshot } from '#server/warehouse/snapshots/find-current-snapshot.ts'
import { claimPart } from './claim-part.ts'

/**
 * Lets a made-up organisation set its goals and make its inventory, the first time that an installation with the
 * example round has figures: through the same services as anybody else, and open to everybody. A key figure that the
 * figures lack is passed over.
 *
 * @returns whether it was done now.
 */
export async function applyExampleGoals(application: Application): Promise<boolean> {
  const { config, content, warehouse } = application
  if (!config.trial || !config.example || (await findCurrentSnapshot(warehouse)) === null) return false
  const { example } = content
  if (!(await claimPart(application, 'example-goals', example.goals))) return false
  const { organisationCode: code, person, goals, coverage } = example.goals
  const ctx = openProgramContext(application, { person, language: 'sv' })
  const { keyFigures } = await getCatalogue(application)
  for (const { keyFigure, draft } of goals)
    if (keyFigures.has(keyFigure)) await setGoal(ctx, { code, keyFigure, draft })
  for (const draft of coverage) await saveCoverageItem(ctx, { code, id: null, version: 0, draft })
  await shareWork(application.db, { organisationCode: code, circle: 'public' })
  return true
}
