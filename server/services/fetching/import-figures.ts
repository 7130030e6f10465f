import { randomUUID } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isOwnId } from '#domain/indicators/key-figure-id.ts'
import type { FigureSource } from '#domain/indicators/key-figure.ts'
import type { Snapshot, SnapshotOrigin } from '#domain/indicators/snapshot.ts'
import type { Context } from '#server/context.ts'
import { sha256Of } from '#server/sha256-of.ts'
import { doubt, refuse } from '#server/sources/files/doubt.ts'
import { figureAreas } from '#server/sources/files/figure-areas.ts'
import type { Reading, ReceivedFile } from '#server/sources/files/figure-file.ts'
import { findMissingPage } from '#server/sources/files/kolada/page-link.ts'
import type { OpenedFile } from '#server/sources/files/load-figure-file.ts'
import { openFigureFile } from '#server/sources/files/open-figure-file.ts'
import { explainFullDisk } from '#server/sources/files/out-of-room.ts'
import { receiveFile } from '#server/sources/files/receive-file.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import type { Incoming } from '#server/warehouse/incoming/incoming.ts'
import { openIncoming } from '#server/warehouse/incoming/open-incoming.ts'
import { findCurrentSnapshot } from '#server/warehouse/snapshots/find-current-snapshot.ts'
import { readKeyFigures } from '#server/warehouse/snapshots/read-key-figures.ts'
import { snapshotPath } from '#server/warehouse/snapshots/snapshot-files.ts'
import { writeSnapshot } from '#server/warehouse/snapshots/write-snapshot.ts'
import { judgeGoalsAfterSnapshot } from '../goals/judge-goals.ts'
import { prepareGapTable } from '../gaps/prepare-gap-table.ts'
import type { FigureImport, FigureOrder, ImportWatch } from './figure-import.ts'
import { few, type Gathered, gatherFigures } from './gather-figures.ts'
import { settleKeyFigures } from './settle-key-figures.ts'

/** No figures are older than this. */
const firstYear = 1900

/**
 * Reads files of figures into one new snapshot: all of them or none. They are copied into a folder of the warehouse
 * first, which is gone when this returns or throws.
 *
 * @throws UserError figures-refused with the first file, place and reason, and how many more faults the file has.
 */
export async function importFigures(
  ctx: Context,
  order: FigureOrder,
  watch: ImportWatch = {},
): Promise<FigureImport> {
  const folder = join(ctx.warehouse.folder, 'work', randomUUID())
  await mkdir(folder, { recursive: true, mode: 0o700 })
  try {
    const reading = readingOf(ctx, order)
    const files = await openFiles(ctx, order, reading, { folder, watch })
    return await importOpened(ctx, order, { files, reading, watch }).catch(async (error: unknown) => {
      const received = files.map(({ file }) => file)
      throw await explainFullDisk(error, received, folder)
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function readingOf({ content, now }: Context, { paths, source, as, title }: FigureOrder): Reading {
  const [first = ''] = paths
  if (as != null && paths.length > 1) throw refuse(first, doubt('one-id', undefined))
  if (as != null && !isOwnId(as)) throw refuse('--as', doubt('key-figure-id', { text: as, kolada: false }))
  return {
    areas: figureAreas(content.organisations),
    source: source ?? null,
    as: as ?? null,
    title: title ?? null,
    // Sources publish what they expect of the year to come.
    years: { first: firstYear, last: now().getUTCFullYear() + 1 },
    at: now().toISOString(),
  }
}

async function openFiles(
  { warehouse }: Context,
  { paths }: FigureOrder,
  reading: Reading,
  { folder, watch: { signal, onProgress } }: { folder: string; watch: ImportWatch },
): Promise<OpenedFile[]> {
  const received: ReceivedFile[] = []
  for (const [number, path] of paths.entries())
    received.push(
      await receiveFile({
        path,
        folder,
        number,
        signal,
        onProgress: (name, done, all) => onProgress?.({ stage: 'receive', name, done, all }),
      }),
    )
  const files: OpenedFile[] = []
  for (const file of received) files.push({ file, content: await openFigureFile(file, reading, warehouse) })
  const pages = files.flatMap(({ file, content }) =>
    (content.pages ?? []).map((page) => ({ ...page, file: file.name })),
  )
  const lacking = findMissingPage(pages)
  if (lacking !== null) throw refuse(pages[lacking.index]!.file, lacking.doubt)
  return files
}

type Opened = Readonly<{ files: readonly OpenedFile[]; reading: Reading; watch: ImportWatch }>

async function importOpened(
  ctx: Context,
  order: FigureOrder,
  { files, reading, watch }: Opened,
): Promise<FigureImport> {
  const { warehouse } = ctx
  const current = await findCurrentSnapshot(warehouse)
  const known = current === null ? new Map() : await readKeyFigures(warehouse, current.id)
  const origin = originOf(files, reading)
  if (current !== null && isAlreadyThere(current, origin, order))
    return leaveAsItIs(ctx, current, { files, dryRun: order.dryRun === true })
  const { keyFigures, retitled } = settleKeyFigures(known, files, {
    acceptRetitled: order.acceptRetitled === true,
  })
  let gathered: Gathered | undefined
  const fill = (incoming: Incoming) =>
    stoppable(incoming, watch, async () => {
      watch.onProgress?.({ stage: 'check' })
      const observations = current && snapshotPath(warehouse, current.id, 'observations.parquet')
      const strict = order.strict === true
      gathered = await gatherFigures(incoming, ctx, {
        files,
        reading,
        known,
        keyFigures,
        observations,
        strict,
      })
      watch.onProgress?.({ stage: 'write' })
    })
  const snapshot = order.dryRun === true ? await tryOut(ctx, fill) : await write(ctx, origin, fill)
  const notices = retitled.length === 0 ? [] : [few('retitled', retitled)]
  return {
    outcome: snapshot === null ? 'dry-run' : 'imported',
    snapshot,
    files: listFiles(files, gathered!.observations),
    notices: [...notices, ...gathered!.notices],
  }
}

/** Whoever wrote the snapshot may have been broken off before the goals were judged. */
async function leaveAsItIs(
  ctx: Context,
  snapshot: Snapshot,
  { files, dryRun }: { files: readonly OpenedFile[]; dryRun: boolean },
): Promise<FigureImport> {
  if (!dryRun) await judgeGoalsAfterSnapshot(ctx, snapshot)
  return { outcome: 'unchanged', snapshot, files: listFiles(files, null), notices: [] }
}

type Fill = (incoming: Incoming) => Promise<void>

async function tryOut({ warehouse }: Context, fill: Fill): Promise<null> {
  const { incoming, discard } = await openIncoming(warehouse, randomUUID())
  try {
    await fill(incoming)
    return null
  } finally {
    await discard()
  }
}

async function write(ctx: Context, origin: SnapshotOrigin, fill: Fill): Promise<Snapshot> {
  const at = ctx.now()
  const snapshot = await writeSnapshot(ctx.warehouse, { createdAt: at.toISOString(), origin, fill })
  await prepareGapTable(ctx, { year: null })
  await judgeGoalsAfterSnapshot(ctx, snapshot)
  await writeAudit(ctx.db, {
    at,
    personId: ctx.person?.id ?? null,
    organisationCode: null,
    action: 'figures.imported',
    subject: snapshot.id,
    detail: { from: origin.from, sha256: origin.sha256, observations: snapshot.observations },
  })
  return snapshot
}

/** Whoever stops an import also stops what DuckDB is doing for it, now and until the snapshot is written. */
async function stoppable(
  incoming: Incoming,
  { signal }: ImportWatch,
  work: () => Promise<void>,
): Promise<void> {
  signal?.throwIfAborted()
  signal?.addEventListener('abort', () => incoming.connection.interrupt(), { once: true })
  await work()
  signal?.throwIfAborted()
}

function originOf(files: readonly OpenedFile[], { at }: Reading): SnapshotOrigin {
  const sources = new Set<FigureSource>(files.map(({ content }) => content.source))
  const checksums = files.map(({ file }) => file.sha256)
  return {
    source: sources.size === 1 ? [...sources][0]! : 'file',
    by: 'import',
    from: files.map(({ file }) => file.name).join(', '),
    // Of several files the checksum of their checksums, one a line.
    sha256: checksums.length === 1 ? checksums[0]! : sha256Of(checksums.map((each) => `${each}\n`).join('')),
    fetchedAt: at,
  }
}

function isAlreadyThere(
  current: Snapshot,
  origin: SnapshotOrigin,
  { as, title, source }: FigureOrder,
): boolean {
  // With other words about the same file, something else would come in.
  const isPlain = as == null && title == null && source == null
  return isPlain && current.origin.by === 'import' && current.origin.sha256 === origin.sha256
}

function listFiles(
  files: readonly OpenedFile[],
  observations: readonly number[] | null,
): FigureImport['files'] {
  return files.map(({ file, content }, i) => ({
    name: file.name,
    format: content.format,
    sha256: file.sha256,
    observations: observations?.[i] ?? 0,
    keyFigures: content.keyFigures.filter(({ by }) => by === 'catalogue').length,
    groups: content.groups.length,
  }))
}
