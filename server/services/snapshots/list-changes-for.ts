import type { CatalogueChange } from '#domain/indicators/catalogue-change.ts'
import type { KeyFigureUse } from '#domain/indicators/key-figure-use.ts'
import type { Snapshot } from '#domain/indicators/snapshot.ts'
import type { Context } from '#server/context.ts'
import { readKeyFigures } from '#server/warehouse/snapshots/read-key-figures.ts'
import { listSnapshots } from '#server/warehouse/snapshots/list-snapshots.ts'
import { readRevisedObservations } from '#server/warehouse/snapshots/read-revised-observations.ts'
import { computeSnapshotChanges } from './compute-snapshot-changes.ts'
import { getFigureArea } from '../indicators/get-figure-area.ts'
import { listUsesOfKeyFigures } from './list-uses-of-key-figures.ts'

/** What has happened to a key figure that an organisation uses, since the earliest use of it began. */
export type ChangeInUse = Readonly<{
  keyFigure: string
  title: string
  /** In the catalogue, the earliest first; `added` never stands here. */
  catalogue: readonly CatalogueChange[]
  /** The years in which a figure of the organisation's own area was revised or taken back, the earliest first. */
  revisedYears: readonly number[]
  uses: readonly KeyFigureUse[]
}>

/**
 * Lists what has changed in the key figures that an organisation uses, since whoever uses them saw them: compared are
 * the snapshots that came after the goal, the challenge or the set was made.
 *
 * @throws UserError `unknown-organisation` where there is none with that code.
 */
export async function listChangesFor(ctx: Context, { code }: { code: string }): Promise<ChangeInUse[]> {
  const [{ area }, uses, snapshots] = await Promise.all([
    getFigureArea(ctx, { code }),
    listUsesOfKeyFigures(ctx, { code }),
    listSnapshots(ctx.warehouse),
  ])
  const earliest = uses.map(({ since }) => since).toSorted()[0]
  const later = snapshots.filter((each) => earliest !== undefined && each.createdAt > earliest).toReversed()
  const changed = await Promise.all(later.map((snapshot) => readChanges(ctx, snapshot, area)))
  const [latest] = snapshots
  const titles = latest && (await readKeyFigures(ctx.warehouse, latest.id))
  return [...Map.groupBy(uses, ({ keyFigure }) => keyFigure)]
    .map(([keyFigure, ofIt]) => ({
      title: titles?.get(keyFigure)?.title ?? keyFigure,
      ...changesOf(keyFigure, ofIt, changed),
    }))
    .filter(({ catalogue, revisedYears }) => catalogue.length + revisedYears.length > 0)
}

type Changed = Readonly<{
  createdAt: string
  catalogue: readonly CatalogueChange[]
  revised: readonly Readonly<{ keyFigure: string; year: number }>[]
}>

async function readChanges(ctx: Context, snapshot: Snapshot, area: string): Promise<Changed> {
  const { id, previous, createdAt } = snapshot
  const { catalogue } = await computeSnapshotChanges(ctx, snapshot)
  if (previous === null) return { createdAt, catalogue, revised: [] }
  const revised = await readRevisedObservations(ctx.warehouse, { snapshot: id, previous }, area)
  return { createdAt, catalogue, revised: revised.map(({ after }) => after) }
}

function changesOf(
  keyFigure: string,
  uses: readonly KeyFigureUse[],
  changed: readonly Changed[],
): Omit<ChangeInUse, 'title'> {
  const since = uses.map((use) => use.since).toSorted()[0]!
  const later = changed.filter(({ createdAt }) => createdAt > since)
  const years = later.flatMap(({ revised }) => revised.filter((each) => each.keyFigure === keyFigure))
  return {
    keyFigure,
    catalogue: later.flatMap(({ catalogue }) =>
      catalogue.filter((change) => change.keyFigure === keyFigure && change.kind !== 'added'),
    ),
    revisedYears: [...new Set(years.map(({ year }) => year))].toSorted((a, b) => a - b),
    uses,
  }
}
