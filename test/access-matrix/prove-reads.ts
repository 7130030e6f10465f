import { addresses, type AddressName } from '#app/addresses.ts'
import type { Circle } from '#domain/access/circle.ts'
import { mayMeet } from './audience.ts'
import type { Ring } from './bells.ts'
import { isAmong } from './expectation.ts'
import { pathOf } from './path-of.ts'
import { readBody } from './read-body.ts'
import type { Read } from './read.ts'
import { reads } from './reads.ts'
import { canariesIn } from './tenants.ts'
import type { Matrix } from './use-matrix.ts'
import type { Viewer } from './viewers.ts'

/** One request of the matrix: who asks for what, in which circle the things of `own` stand. */
export type ReadCell = Readonly<{
  name: AddressName
  read: Read
  viewer: Viewer
  circle: Circle
  language: 'sv' | 'en'
}>

/** Every way to ask, with the name of its address. */
export const allReads = (Object.keys(reads) as AddressName[]).flatMap((name) =>
  reads[name]!.map((read) => ({ name, read })),
)

/** What is wrong with how a cell is answered: the status, a word that should not or should be there, a row touched. */
export async function findWrongRead(
  { ask, cookieOf, bells }: Matrix,
  cell: ReadCell,
): Promise<readonly string[]> {
  const { name, read, viewer, circle, language } = cell
  const path = pathOf(name, language, read)
  const response = await ask({ path, cookie: cookieOf(viewer.id) })
  const met = canariesIn(`${await readBody(response)} ${response.headers.get('location') ?? ''}`)
  const rung = await bells.listen()
  await bells.putBack(rung)
  const may = isAmong(viewer, read.who, circle)
  const expected = may ? (read.answers ?? 200) : statusOfRefusal(cell)
  const shows = (read.shows ?? []).map((word) => `own ${word}`)
  const words = met.map((one) => `${one.tenant} ${one.table}.${one.column}`)
  const strange = words.filter(
    (word, i) => !(may && shows.includes(word)) && !mayMeet(viewer, met[i]!, circle),
  )
  const missing = may ? shows.filter((word) => !words.includes(word)) : []
  return [
    ...(response.status === expected ? [] : [`status ${response.status}, expected ${expected}`]),
    ...strange.map((word) => `shows ${word}`),
    ...missing.map((word) => `does not show ${word}`),
    ...findWrongRings(rung, { viewer, read, may, noted: expected === 403 }),
  ].map((wrong) => `GET ${name} ${path} by ${viewer.id}, shared with ${circle}: ${wrong}`)
}

/** Whoever is not signed in is asked to; others are told that they may not, or nothing at all. */
function statusOfRefusal({ name, read, viewer, circle }: ReadCell): number {
  const isKnown = read.known !== undefined && isAmong(viewer, read.known, circle)
  const isFile = addresses[name].file.endsWith('.ts')
  if (viewer.id === 'nobody' && (read.hidden !== true || isKnown)) return isFile ? 401 : 302
  return isKnown ? 403 : read.refused!
}

type Touch = Readonly<{ viewer: Viewer; read: Read; may: boolean; noted: boolean }>

/** Reading touches nothing but the line that tells of a refusal, and the order of a file that a worker makes. */
function findWrongRings(rung: readonly Ring[], { viewer, read, may, noted }: Touch): readonly string[] {
  const lines = rung.filter(({ table, row }) => table === 'audit_entry' && row['outcome'] === 'refused')
  const ordered = rung.filter(({ table }) => may && read.orders && /\bjob$/.test(table))
  const told = rung.filter(({ row }) => read.notes !== undefined && row['action'] === read.notes)
  const others = rung.filter((one) => ![lines, ordered, told].flat().includes(one))
  const expected = noted && viewer.id !== 'nobody' ? 1 : 0
  return [
    ...others.map(({ table, deed }) => `touches ${table} (${deed})`),
    ...(lines.length === expected ? [] : [`${lines.length} lines of refusal, expected ${expected}`]),
    ...lines.filter(({ row }) => row['person_id'] !== viewer.id).map(() => 'a refusal of somebody else'),
    ...(may && read.orders && ordered.length === 0 ? ['nothing was ordered'] : []),
  ]
}
