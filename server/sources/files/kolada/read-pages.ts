import type { AreaGroup } from '#server/warehouse/snapshots/read-groups.ts'
import { type Doubt, doubt, refuse, shorten } from '../doubt.ts'
import type { FigureFile, Placed, PlacedKeyFigure, Reading, ReceivedFile } from '../figure-file.ts'
import { isObject, type JsonObject } from '../json/read-json.ts'
import { gatherFlatRecords } from './gather-flat-records.ts'
import type { PageLink } from './page-link.ts'
import { isKeyFigureRecord, readKeyFigure } from './read-key-figure.ts'
import { readRecord } from './read-record.ts'

type Found = {
  keyFigures: PlacedKeyFigure[]
  groups: AreaGroup[]
  records: { record: JsonObject; at: string }[]
  pages: PageLink[]
  doubts: Doubt[]
}

/** Pages stand in lists of lists at most; what is nested deeper is something else. */
const deepest = 6

const recordKeys = ['kpi', 'municipality', 'period']

/**
 * Reads what Kolada's interface has answered, of version 3 or 2: pages or lists of pages of figures, of the catalogue
 * or of groups of areas, with or without what surrounds them, and figures one sex a line as rKolada saves them.
 *
 * @throws UserError figures-refused where a page is cut off, an error or something else.
 */
export function openKoladaPages(file: ReceivedFile, document: unknown, reading: Reading): FigureFile {
  const found: Found = { keyFigures: [], groups: [], records: [], pages: [], doubts: [] }
  const flat = gatherFlatRecords(document)
  if (flat === null) sortOut(document, '', found, reading)
  else for (const { record, at } of flat) found.records.push({ record, at })
  const [first] = found.doubts
  if (first !== undefined) throw refuse(file.name, first, found.doubts.length - 1)
  return {
    format: 'kolada-json',
    source: 'kolada',
    keyFigures: found.keyFigures,
    groups: found.groups,
    pages: found.pages,
    read: () => readRecords(found.records, reading),
  }
}

function* readRecords(records: Found['records'], reading: Reading): Generator<Placed | Doubt> {
  for (const { record, at } of records) yield readRecord(record, at, reading)
}

/** Puts everything in a document where it belongs, by the fields that it has. */
function sortOut(item: unknown, at: string, found: Found, reading: Reading, depth = 0): void {
  if (Array.isArray(item) && depth < deepest) {
    for (const [i, each] of item.entries()) sortOut(each, `${at}[${i}]`, found, reading, depth + 1)
  } else if (!isObject(item)) {
    found.doubts.push(doubt('unknown-format', { looksLike: 'json' }, at === '' ? {} : { at }))
  } else if (recordKeys.some((key) => key in item) || 'ou' in item) {
    found.records.push({ record: item, at })
  } else if (Array.isArray(item.values)) sortOutPage(item, at, found, reading, depth)
  else if (isKeyFigureRecord(item)) {
    const keyFigure = readKeyFigure(item, at, reading.at)
    if ('problem' in keyFigure) found.doubts.push(keyFigure)
    else found.keyFigures.push({ keyFigure, place: { at }, by: 'catalogue' })
  } else if (Array.isArray(item.members)) {
    const group = readGroup(item, at)
    if ('problem' in group) found.doubts.push(group)
    else found.groups.push(group)
  } else if (!isArea(item)) found.doubts.push(explain(item, at))
}

function sortOutPage(page: JsonObject, at: string, found: Found, reading: Reading, depth: number): void {
  const values = page.values as readonly unknown[]
  const inside = at === '' ? 'values' : `${at}.values`
  if (typeof page.count === 'number' && page.count !== values.length)
    found.doubts.push(doubt('truncated', { count: page.count, length: values.length }, { at: inside }))
  const link = (key: string) => (typeof page[key] === 'string' && page[key] !== '' ? page[key] : null)
  found.pages.push({
    next: link('next_url') ?? link('next_page'),
    previous: link('previous_url') ?? link('previous_page'),
    at,
  })
  sortOut(values, inside, found, reading, depth + 1)
}

/** Kolada's own list of areas says nothing that the register does not. */
function isArea(item: JsonObject): boolean {
  return (
    typeof item.id === 'string' && typeof item.title === 'string' && (item.type === 'K' || item.type === 'L')
  )
}

function readGroup(item: JsonObject, at: string): AreaGroup | Doubt {
  const { id, title, members } = item
  if (typeof id !== 'string' || typeof title !== 'string')
    return doubt('key-missing', { key: 'id', found: Object.keys(item).slice(0, 20).map(shorten) }, { at })
  const ids = (members as readonly unknown[]).map((member) =>
    isObject(member) ? (member.member_id ?? member.id) : undefined,
  )
  const odd = ids.findIndex((each) => typeof each !== 'string')
  if (odd !== -1)
    return doubt('key-missing', { key: 'member_id', found: [] }, { at: `${at}.members[${odd}]` })
  return { id, title, members: ids as string[] }
}

function explain(item: JsonObject, at: string): Doubt {
  const place = at === '' ? {} : { at }
  const said = ['detail', 'error', 'message', 'title', 'errors']
    .map((key) => item[key])
    .find((each) => each !== undefined)
  if (at === '' && said !== undefined && !('values' in item))
    return doubt('error-answer', { text: shorten(said) }, place)
  const key = 'id' in item ? 'is_divided_by_gender' : at === '' ? 'values' : 'kpi'
  return doubt('key-missing', { key, found: Object.keys(item).slice(0, 20).map(shorten) }, place)
}
