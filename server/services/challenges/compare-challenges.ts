import type { Challenge } from '#domain/challenges/challenge.ts'
import { type ComparedWithNow, compareWithNow } from '#domain/challenges/compare-with-now.ts'
import type { Snapshot } from '#domain/indicators/snapshot.ts'
import type { Application } from '#server/context.ts'
import { type Catalogue, getCatalogue } from '#server/services/indicators/get-catalogue.ts'
import { findCurrentSnapshot } from '#server/warehouse/snapshots/find-current-snapshot.ts'
import { type FiguresOfBoth, readFigures } from './read-figures.ts'

/** What the latest figures say of a challenge, and the snapshot they are from. */
export type ChallengeNow = Readonly<{ compared: ComparedWithNow; snapshot: Snapshot }>

/**
 * Compares the challenges of one organisation with the latest figures, by the id of the challenge. Empty where this
 * installation holds no figures at all, as after its history has been moved here without them.
 */
export async function compareChallenges(
  application: Application,
  challenges: readonly Challenge[],
): Promise<ReadonlyMap<string, ChallengeNow>> {
  if (challenges.length === 0 || (await findCurrentSnapshot(application.warehouse)) === null) return new Map()
  const catalogue = await getCatalogue(application)
  const byArea = [...Map.groupBy(challenges, ({ seen }) => seen.area)]
  const compared = await Promise.all(
    byArea.map(async ([area, ofArea]) => {
      const ids = [...new Set(ofArea.map(({ keyFigure }) => keyFigure))]
      const figures = await readFigures(application, catalogue, { area, ids })
      return ofArea.map((challenge) => {
        const found = figures.get(challenge.keyFigure) ?? null
        const now = { compared: compareOne(challenge, found, catalogue), snapshot: catalogue.snapshot }
        return [challenge.id, now] as const
      })
    }),
  )
  return new Map(compared.flat())
}

function compareOne(
  challenge: Challenge,
  found: FiguresOfBoth | null,
  { keyFigures }: Pick<Catalogue, 'keyFigures'>,
): ComparedWithNow {
  const known = keyFigures.get(challenge.keyFigure)
  if (known === undefined || known.withdrawnAt) return { kind: 'gone' }
  if (found === null)
    return known.title === challenge.seen.title
      ? { kind: 'no-figures' }
      : { kind: 'other-meaning', titleNow: known.title }
  const { classification, years } = found
  return compareWithNow(challenge, { ...classification, title: known.title, years })
}
