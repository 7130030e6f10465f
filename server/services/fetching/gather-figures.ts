import { classifyKeyFigures } from '#domain/indicators/classifying/classify-key-figures.ts'
import { isKoladaId } from '#domain/indicators/key-figure-id.ts'
import type { Classification, KeyFigure } from '#domain/indicators/key-figure.ts'
import type { Application } from '#server/context.ts'
import { doubt, refuse } from '#server/sources/files/doubt.ts'
import type { Placed, Reading } from '#server/sources/files/figure-file.ts'
import { loadFigureFile, type OpenedFile } from '#server/sources/files/load-figure-file.ts'
import { findNegative } from '#server/warehouse/incoming/find-negative.ts'
import { findRepeated } from '#server/warehouse/incoming/find-repeated.ts'
import type { Incoming, IncomingKeyFigure } from '#server/warehouse/incoming/incoming.ts'
import { keepWithheld } from '#server/warehouse/incoming/keep-withheld.ts'
import { listIncoming } from '#server/warehouse/incoming/list-incoming.ts'
import type { ImportNotice } from './figure-import.ts'
import { isDescribed } from './settle-key-figures.ts'

type Order = Readonly<{
  files: readonly OpenedFile[]
  reading: Reading
  known: ReadonlyMap<string, KeyFigure>
  keyFigures: ReadonlyMap<string, IncomingKeyFigure>
  /** The observations of the snapshot that this one is laid upon; null for none. */
  observations: string | null
  strict: boolean
}>

/** How much was gathered: observations, file by file, and what is to be told. */
export type Gathered = Readonly<{ observations: readonly number[]; notices: readonly ImportNotice[] }>

/** A catalogue with fewer described key figures than this is no whole one; Kolada's has some six thousand. */
const wholeCatalogue = 1000
const fewIds = 5

/** Counts that are differences between counts, which may well be below zero. */
const netCount =
  /netto|förändring|ökning|minskning|differens|skillnad|avvikelse|överskott|underskott|saldo|balans/i

/**
 * Gathers the figures of some files into what is to become a snapshot, and holds them against each other and against
 * what is known.
 *
 * @throws UserError figures-refused.
 */
export async function gatherFigures(
  incoming: Incoming,
  { content }: Pick<Application, 'content'>,
  order: Order,
): Promise<Gathered> {
  const { files, reading, known, keyFigures } = order
  const observations: number[] = []
  for (const opened of files) {
    const loaded = await loadFigureFile(incoming, opened, reading)
    const { keyFigures: described, groups } = opened.content
    if (loaded + described.length + groups.length === 0)
      throw refuse(opened.file.name, doubt('nothing', undefined))
    observations.push(loaded)
    for (const group of groups) incoming.groups.set(group.id, group)
  }
  await requireOnce(incoming, files)
  const ids = await listIncoming(incoming)
  for (const id of ids) {
    const before = keyFigures.get(id) ?? known.get(id)
    // Figures make a key figure as new as they are.
    if (before !== undefined) incoming.keyFigures.set(id, { ...before, fetchedAt: reading.at })
  }
  for (const [id, keyFigure] of keyFigures) incoming.keyFigures.set(id, keyFigure)
  const all = new Map<string, IncomingKeyFigure>([...known, ...incoming.keyFigures])
  const classifications = classifyKeyFigures(
    [...all.values()].map((each) => ({ ...each, observations: 0, bothSexes: false })),
    content.keyFigureRules,
  )
  await requireCounts(incoming, files, all, classifications)
  await keepWithheld(incoming, order.observations)
  return { observations, notices: noticesOf(order, ids, all, classifications) }
}

async function requireOnce(incoming: Incoming, files: readonly OpenedFile[]): Promise<void> {
  const { count, some } = await findRepeated(incoming)
  if (count === 0) return
  const repeated = new Set(some.map(({ keyFigure, area, year }) => `${keyFigure} ${area} ${year}`))
  const seen = new Map<string, { file: string; place: Placed['place'] }>()
  for (const { file, read } of eachPlaced(files)) {
    const { keyFigure, area, year } = read.observation
    const key = `${keyFigure} ${area} ${year}`
    if (!repeated.has(key)) continue
    const other = seen.get(key)
    if (other !== undefined)
      throw refuse(file, doubt('twice', { keyFigure, area, year, other }, read.place), count - 1)
    seen.set(key, { file, place: read.place })
  }
}

async function requireCounts(
  incoming: Incoming,
  files: readonly OpenedFile[],
  all: ReadonlyMap<string, IncomingKeyFigure>,
  classifications: ReadonlyMap<string, Classification>,
): Promise<void> {
  const negative = await findNegative(incoming)
  const counts = new Map(
    [...negative].filter(([id]) => {
      const title = all.get(id)?.title ?? ''
      return classifications.get(id)?.unit === 'number' && !netCount.test(title)
    }),
  )
  if (counts.size === 0) return
  const count = [...counts.values()].reduce((sum, each) => sum + each, 0)
  for (const { file, read } of eachPlaced(files)) {
    const { keyFigure, women, men, total } = read.observation
    if (!counts.has(keyFigure)) continue
    const cell = [women, men, total].find((each) => each?.status === 'value' && each.value < 0)
    if (cell?.status !== 'value') continue
    const details = { text: String(cell.value), title: all.get(keyFigure)!.title }
    throw refuse(file, doubt('negative', details, read.place), count - 1)
  }
}

function* eachPlaced(files: readonly OpenedFile[]): Generator<{ file: string; read: Placed }> {
  for (const { file, content } of files)
    for (const read of content.read()) if (!('problem' in read)) yield { file: file.name, read }
}

function noticesOf(
  { files, known, keyFigures, strict }: Order,
  ids: readonly string[],
  all: ReadonlyMap<string, IncomingKeyFigure>,
  classifications: ReadonlyMap<string, Classification>,
): readonly ImportNotice[] {
  const ofKolada = ids.filter(isKoladaId)
  if (ofKolada.length === 0) return []
  const described = [...all.values()].filter((each) => each.source === 'kolada' && isDescribed(each))
  if (described.length < wholeCatalogue)
    return ofKolada.some((id) => all.has(id) && isDescribed(all.get(id)!)) ? [] : [{ kind: 'no-catalogue' }]
  const isInCatalogue = (id: string) =>
    [known.get(id), keyFigures.get(id)].some((each) => each && isDescribed(each))
  const unknown = ofKolada.filter((id) => !isInCatalogue(id))
  const retired = ofKolada.filter((id) => classifications.get(id)?.closedAfter != null)
  if (strict) requireKnown(files, new Set(unknown), new Set(retired))
  return [
    ...(unknown.length === 0 ? [] : [few('unknown', unknown)]),
    ...(retired.length === 0 ? [] : [few('retired', retired)]),
  ]
}

/** A notice with as many ids as can be read at a glance. */
export function few(kind: 'unknown' | 'retired' | 'retitled', ids: readonly string[]): ImportNotice {
  return { kind, count: ids.length, ids: ids.slice(0, fewIds) }
}

function requireKnown(
  files: readonly OpenedFile[],
  unknown: ReadonlySet<string>,
  retired: ReadonlySet<string>,
): void {
  for (const { file, read } of eachPlaced(files)) {
    const id = read.observation.keyFigure
    if (!unknown.has(id) && !retired.has(id)) continue
    throw refuse(
      file,
      doubt('unknown', { id, retired: !unknown.has(id) }, read.place),
      unknown.size + retired.size - 1,
    )
  }
}
