import { fetchedSince } from '#domain/indicators/fetched-since.ts'
import type { KeyFigure } from '#domain/indicators/key-figure.ts'
import type { Snapshot } from '#domain/indicators/snapshot.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { fetchCatalogue, type KoladaCatalogue } from '#server/sources/kolada/fetch-catalogue.ts'
import { fetchFigures } from '#server/sources/kolada/fetch-figures.ts'
import type { Fetching } from '#server/sources/kolada/fetch-pages.ts'
import { planQuestions, type Question } from '#server/sources/kolada/plan-questions.ts'
import { listSnapshots } from '#server/warehouse/snapshots/list-snapshots.ts'
import { readKeyFigures } from '#server/warehouse/snapshots/read-key-figures.ts'
import { listWantedKeyFigures, type Selection, type WantedKeyFigures } from './list-wanted-key-figures.ts'
import type { SyncProgress } from './sync-progress.ts'

type Order = Readonly<{ selection: Selection; whole: boolean; report: (progress: SyncProgress) => void }>

/** More ids than this are not read by anybody. */
const mostNamed = 12

/** All that a sync has fetched, checked and kept. */
export type Gathered = Readonly<{
  offered: KoladaCatalogue
  known: ReadonlyMap<string, KeyFigure>
  wanted: WantedKeyFigures
  questions: readonly Question[]
  records: number
  empty: readonly string[]
  latest: Snapshot | null
}>

/**
 * Fetches all pages and checks them; they are read once more when they are written.
 *
 * @throws UserError those of `listWantedKeyFigures`, `fetchPages` and `fetchFigures`; `kolada-no-figures` where all
 * answers are empty.
 */
export async function gatherFromKolada(ctx: Context, order: Order, fetching: Fetching): Promise<Gathered> {
  const { report, whole } = order
  const offered = await fetchCatalogue(fetching, (list) => report({ kind: 'list', list }))
  const snapshots = await listSnapshots(ctx.warehouse)
  const [latest = null] = snapshots
  const known =
    latest === null ? new Map<string, KeyFigure>() : await readKeyFigures(ctx.warehouse, latest.id)
  const wanted = listWantedKeyFigures(ctx, order.selection, { offered: offered.keyFigures, known })
  const address = fetching.kolada.base.url
  const parts = wanted.ids.map((id) => ({
    id,
    areas: offered.keyFigures.get(id)?.areas ?? null,
    since: whole ? null : fetchedSince(known.get(id), { snapshots, address }),
  }))
  const again = parts.filter(({ since }) => since !== null).length
  if (again > 0) report({ kind: 'since', keyFigures: again })
  const questions = planQuestions(parts, offered.areas)
  const found = new Set<string>()
  let records = 0
  for (const [i, question] of questions.entries()) {
    report({ kind: 'figures', done: i, all: questions.length, records })
    const observations = await fetchFigures(fetching, question)
    for (const { keyFigure } of observations) found.add(keyFigure)
    records += observations.length
  }
  report({ kind: 'figures', done: questions.length, all: questions.length, records })
  const empty = parts.filter(({ id, since }) => since === null && !found.has(id)).map(({ id }) => id)
  if (records === 0 && empty.length > 0 && empty.length === parts.length)
    throw UserError.of('kolada-no-figures', { ids: empty.slice(0, mostNamed) }, 503)
  return { offered, known, wanted, questions, records, empty, latest }
}
