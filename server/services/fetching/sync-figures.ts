import { join } from 'node:path'
import type { Snapshot } from '#domain/indicators/snapshot.ts'
import type { Context } from '#server/context.ts'
import { type ErrorCode, UserError } from '#server/errors.ts'
import type { Clock } from '#server/sources/kolada/connection/pace.ts'
import { type BaseUrl, readBaseUrl } from '#server/sources/kolada/connection/read-base-url.ts'
import type { KoladaCatalogue } from '#server/sources/kolada/fetch-catalogue.ts'
import { fetchFigures } from '#server/sources/kolada/fetch-figures.ts'
import type { Fetching } from '#server/sources/kolada/fetch-pages.ts'
import { openKeptPages } from '#server/sources/kolada/kept-pages.ts'
import { openKolada } from '#server/sources/kolada/open-kolada.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { tryLock } from '#server/store/database/try-lock.ts'
import { hasNews } from '#server/warehouse/incoming/has-news.ts'
import { readGroups } from '#server/warehouse/snapshots/read-groups.ts'
import { writeSnapshot } from '#server/warehouse/snapshots/write-snapshot.ts'
import { prepareGapTable } from '../gaps/prepare-gap-table.ts'
import { judgeGoalsAfterSnapshot } from '../goals/judge-goals.ts'
import { type ChangedUse, listChangedUses } from '../snapshots/list-changed-uses.ts'
import { type Gathered, gatherFromKolada } from './gather-from-kolada.ts'
import type { SyncProgress } from './sync-progress.ts'
import type { Selection } from './list-wanted-key-figures.ts'
import { type MergedCatalogue, mergeOffered } from './merge-offered.ts'

export type SyncOrder = Readonly<{
  selection: Selection
  /** Another address than Kolada's own; null: Kolada's. */
  baseUrl: string | null
  /** Whether all years are fetched anew where changes would do. */
  whole: boolean
  clock: Clock
  signal: AbortSignal
  report: (progress: SyncProgress) => void
}>

/** What came of a sync. */
export type SyncOutcome = Readonly<{
  /** Null: there was nothing new, and no snapshot was written. */
  snapshot: Snapshot | null
  keyFigures: number
  records: number
  /** In the catalogue and asked for in full, but without any figures. */
  empty: readonly string[]
  /** In the set but no longer in the catalogue. */
  retired: readonly string[]
  shrunk: MergedCatalogue['shrunk']
  inUse: readonly ChangedUse[]
}>

/** One number for all processes that fetch from Kolada. */
const syncLock = 20_260_104

/**
 * Fetches key figures from Kolada into a new snapshot: all or nothing. What has come is kept page by page until the
 * snapshot stands, so that a sync that was stopped goes on where it was.
 *
 * @throws UserError `kolada-running` where one is under way, `kolada-stopped` where the signal says so, and those of
 * `gatherFromKolada` and `openKolada`.
 */
export async function syncFigures(ctx: Context, order: SyncOrder): Promise<SyncOutcome> {
  const base = readBaseUrl(order.baseUrl ?? ctx.config.koladaUrl)
  const outcome = await tryLock(ctx.db, syncLock, () => sync(ctx, order, base))
  if (outcome === null) throw UserError.of('kolada-running', undefined, 409)
  return outcome
}

/** What was asked for is not there: going on from the same pages would end the same way. */
const refusals: readonly ErrorCode[] = ['kolada-unknown-ids', 'unknown-set', 'kolada-no-figures']

async function sync(ctx: Context, order: SyncOrder, base: BaseUrl): Promise<SyncOutcome> {
  const { selection, whole, clock, signal, report } = order
  const kept = await openKeptPages(join(ctx.warehouse.folder, 'work', 'sync'), {
    order: { from: base.url, selection, whole },
    now: ctx.now(),
  })
  if (kept.before > 0) report({ kind: 'resumed', pages: kept.before })
  let pages = kept.before
  const kolada = openKolada({ base, clock, signal, onHitch: (hitch) => report({ kind: 'hitch', hitch }) })
  const fetching: Fetching = { kolada, kept, onPage: () => (pages += 1) }
  try {
    const gathered = await gatherFromKolada(ctx, order, fetching)
    const outcome = await write(ctx, order, fetching, gathered)
    await kept.discard()
    return outcome
  } catch (error) {
    if (error instanceof UserError && refusals.includes(error.code)) await kept.discard()
    throw signal.aborted ? UserError.of('kolada-stopped', { pages }) : error
  }
}

async function write(
  ctx: Context,
  { signal, report }: SyncOrder,
  fetching: Fetching,
  gathered: Gathered,
): Promise<SyncOutcome> {
  const { offered, known, wanted, questions, records, empty, latest } = gathered
  const merged = mergeOffered({
    offered: offered.keyFigures,
    known,
    fetched: new Set(wanted.ids.filter((id) => !empty.includes(id))),
    at: fetching.kept.startedAt,
  })
  const told = {
    keyFigures: wanted.ids.length,
    records,
    empty,
    retired: wanted.retired,
    shrunk: merged.shrunk,
  }
  signal.throwIfAborted()
  report({ kind: 'writing' })
  const isOnlyFigures = !merged.changed && latest !== null && (await haveSameGroups(ctx, latest, offered))
  const snapshot = await writeFetched(ctx, fetching, {
    offered,
    questions,
    merged,
    compareWith: isOnlyFigures ? latest.id : null,
  })
  if (snapshot === null) return { snapshot, ...told, inUse: [] }
  await follow(ctx, snapshot, told)
  return { snapshot, ...told, inUse: await listChangedUses(ctx, snapshot) }
}

/** What every new snapshot is followed by. */
async function follow(
  ctx: Context,
  snapshot: Snapshot,
  { keyFigures, records }: Pick<SyncOutcome, 'keyFigures' | 'records'>,
): Promise<void> {
  await prepareGapTable(ctx, { year: null })
  await judgeGoalsAfterSnapshot(ctx, snapshot)
  await writeAudit(ctx.db, {
    at: ctx.now(),
    personId: ctx.person?.id ?? null,
    organisationCode: null,
    action: 'figures.fetched',
    subject: snapshot.id,
    detail: {
      from: snapshot.origin.from,
      keyFigures,
      records,
      observations: snapshot.observations,
    },
  })
}

type Fetched = Pick<Gathered, 'offered' | 'questions'> &
  Readonly<{
    merged: MergedCatalogue
    /** The snapshot that has all the rest already; null where the catalogue or the groups are new. */
    compareWith: string | null
  }>

/** What was fetched is what there was already, so that another snapshot would say nothing. */
class NothingNew extends Error {}

/** Null where nothing is new. */
async function writeFetched(
  { warehouse, now }: Context,
  fetching: Fetching,
  { offered, questions, merged, compareWith }: Fetched,
): Promise<Snapshot | null> {
  const { startedAt } = fetching.kept
  const from = fetching.kolada.base.url
  try {
    return await writeSnapshot(warehouse, {
      createdAt: now().toISOString(),
      origin: { source: 'kolada', by: 'sync', from, sha256: null, fetchedAt: startedAt },
      fill: async (incoming) => {
        for (const question of questions) incoming.addObservations(await fetchFigures(fetching, question))
        if (compareWith !== null && !(await hasNews(incoming, warehouse, compareWith))) throw new NothingNew()
        for (const [id, keyFigure] of merged.keyFigures) incoming.keyFigures.set(id, keyFigure)
        for (const [id, group] of offered.groups) incoming.groups.set(id, group)
      },
    })
  } catch (error) {
    if (error instanceof NothingNew) return null
    throw error
  }
}

async function haveSameGroups(
  { warehouse }: Context,
  latest: Snapshot,
  { groups }: KoladaCatalogue,
): Promise<boolean> {
  const known = new Map((await readGroups(warehouse, latest.id)).map((group) => [group.id, group]))
  return [...groups].every(([id, group]) => JSON.stringify(known.get(id)) === JSON.stringify(group))
}
