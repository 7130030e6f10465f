import { may } from '#domain/access/may.ts'
import type { Cell } from '#domain/indicators/cell.ts'
import type { Classification } from '#domain/indicators/key-figure.ts'
import type { Observation, ShownObservation } from '#domain/indicators/observation.ts'
import { protectObservation } from '#domain/indicators/protect-observation.ts'
import type { Snapshot } from '#domain/indicators/snapshot.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { readObservations } from '#server/warehouse/read-observations.ts'
import { listSnapshots } from '#server/warehouse/snapshots/list-snapshots.ts'
import {
  readRevisedObservations,
  type RevisedObservation,
} from '#server/warehouse/snapshots/read-revised-observations.ts'
import { computeSnapshotChanges, type SnapshotChanges } from './compute-snapshot-changes.ts'
import { getCatalogue } from '../indicators/get-catalogue.ts'
import type { FigureArea } from '#domain/indicators/figure-area.ts'
import { getFigureArea } from '../indicators/get-figure-area.ts'
import { type ChangeInUse, listChangesFor } from './list-changes-for.ts'

/** Figures of one year before and after, fit to be shown. */
export type ShownRevision = Readonly<{
  title: string
  before: ShownObservation
  after: ShownObservation
  classification: Pick<Classification, 'unit' | 'of'>
}>

/** A snapshot, what it changed, and what that means for one organisation. */
export type SnapshotView = Readonly<{
  snapshot: Snapshot
  previous: Snapshot | null
  changes: SnapshotChanges
  /** Null where no organisation was chosen. */
  ours:
    | (FigureArea &
        Readonly<{
          revisions: readonly ShownRevision[]
          /** What the organisation uses that has changed since; null for those who do not work there. */
          inUse: readonly ChangeInUse[] | null
        }>)
    | null
}>

/**
 * Gets a snapshot with what it changed, and for an organisation which of its own figures.
 *
 * @throws UserError `no-such-snapshot`, `unknown-organisation`.
 */
export async function getSnapshot(
  ctx: Context,
  { id, code }: { id: string; code: string | null },
): Promise<SnapshotView> {
  const snapshots = await listSnapshots(ctx.warehouse)
  const snapshot = snapshots.find((each) => Number(each.id) === Number(id))
  if (snapshot === undefined) throw UserError.of('no-such-snapshot', { snapshot: id }, 404)
  const previous = snapshots.find((each) => each.id === snapshot.previous) ?? null
  const changes = await computeSnapshotChanges(ctx, snapshot)
  if (code === null) return { snapshot, previous, changes, ours: null }
  const area = await getFigureArea(ctx, { code })
  const inUse = may(ctx.person, 'goal.read', { organisationCode: code })
    ? await listChangesFor(ctx, { code })
    : null
  const revisions = previous === null ? [] : await listRevisions(ctx, { snapshot, previous }, area.area)
  return { snapshot, previous, changes, ours: { ...area, revisions, inUse } }
}

async function listRevisions(
  ctx: Context,
  { snapshot, previous }: { snapshot: Snapshot; previous: Snapshot },
  area: string,
): Promise<ShownRevision[]> {
  const pair = { snapshot: snapshot.id, previous: previous.id }
  const revised = await readRevisedObservations(ctx.warehouse, pair, area)
  const { snapshot: latest, keyFigures, classifications } = await getCatalogue(ctx)
  const now = await readObservations(ctx.warehouse, {
    snapshot: latest.id,
    keyFigures: [...new Set(revised.map(({ after }) => after.keyFigure))],
    areas: [area],
  })
  const nowOf = new Map(now.map((one) => [`${one.keyFigure} ${one.year}`, one]))
  return revised.flatMap((each) => {
    const { keyFigure, year } = each.after
    const classification = classifications.get(keyFigure)
    return classification === undefined
      ? []
      : [
          {
            title: keyFigures.get(keyFigure)?.title ?? keyFigure,
            ...show(each, nowOf.get(`${keyFigure} ${year}`), classification),
            classification,
          },
        ]
  })
}

/**
 * What the source has taken back is not kept alive by us: a value that may not be shown today goes from what was before
 * and from what came after, in every snapshot that had it.
 */
function show(
  { before, after }: RevisedObservation,
  now: Observation | undefined,
  classification: Classification,
) {
  const today = now && protectObservation(now, classification)
  const left = (observation: Observation): ShownObservation => {
    const cell = (sex: 'women' | 'men' | 'total'): Cell =>
      observation[sex].status === 'value' && today?.[sex].status !== 'value'
        ? { status: 'withheld' }
        : observation[sex]
    const kept = { ...observation, women: cell('women'), men: cell('men'), total: cell('total') }
    return protectObservation(kept, classification)
  }
  return { before: left(before), after: left(after) }
}
