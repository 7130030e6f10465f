import { z } from 'zod'
import type { Crosswalk } from '#domain/instruments/crosswalk.ts'
import type { Instrument } from '#domain/instruments/instrument.ts'
import { certainty, slug } from '../yaml/fields.ts'
import { localizedSchema } from '../yaml/localized-schema.ts'
import { readYamlFolder } from '../yaml/read-yaml-folder.ts'
import { type ContentFile, refuse } from '../yaml/read-yaml.ts'
import { sourceSchema } from '../yaml/source-schema.ts'

const numbers = z.array(z.int().positive())

const schema = z.strictObject({
  fromInstrument: slug,
  toInstrument: slug,
  certainty,
  note: localizedSchema,
  sources: z.array(sourceSchema),
  links: z.array(
    z.strictObject({
      kind: z.enum(['same', 'split', 'merged', 'new', 'reframed', 'ended']),
      from: numbers,
      to: numbers,
      note: localizedSchema.nullable().default(null),
    }),
  ),
})

type Entry = ContentFile<z.infer<typeof schema>>

/** What each kind of link joins, as told to whoever wrote the file. */
const shapes = {
  same: ['one item with one', (from: number, to: number) => from === 1 && to === 1],
  reframed: ['one item with one', (from: number, to: number) => from === 1 && to === 1],
  split: ['one item with several', (from: number, to: number) => from === 1 && to > 1],
  merged: ['several items with one', (from: number, to: number) => from > 1 && to === 1],
  new: ['no item with one or several', (from: number, to: number) => from === 0 && to > 0],
  ended: ['one or several items with none', (from: number, to: number) => from > 0 && to === 0],
} as const

/**
 * Reads the crosswalks between versions: one file each.
 *
 * @throws ContentError where a version or item is unknown, an item is left out, or a kind does not fit its numbers.
 */
export async function readCrosswalks(
  directory: string,
  instruments: readonly Instrument[],
): Promise<readonly Crosswalk[]> {
  const files = await readYamlFolder(directory, schema)
  const seen = new Set<string>()
  for (const file of files) {
    checkCrosswalk(file, instruments)
    const pair = `${file.value.fromInstrument} → ${file.value.toInstrument}`
    if (seen.has(pair)) refuse(file, ['fromInstrument'], `there is already a crosswalk ${pair}`)
    seen.add(pair)
  }
  return files.map(({ value }) => value)
}

function checkCrosswalk(file: Entry, instruments: readonly Instrument[]): void {
  const { fromInstrument, toInstrument, links } = file.value
  if (fromInstrument === toInstrument) refuse(file, ['toInstrument'], 'toInstrument: must be another version')
  links.forEach(({ kind, from, to }, i) => {
    const [joins, fits] = shapes[kind]
    if (!fits(from.length, to.length))
      refuse(file, ['links', i], `kind: "${kind}" joins ${joins}, not ${from.length} with ${to.length}`)
  })
  checkSide(file, 'from', 'fromInstrument', instruments)
  checkSide(file, 'to', 'toInstrument', instruments)
}

/** Every item of a version must stand in the crosswalk, so that none is lost without a word. */
function checkSide(
  file: Entry,
  side: 'from' | 'to',
  field: 'fromInstrument' | 'toInstrument',
  instruments: readonly Instrument[],
): void {
  const id = file.value[field]
  const instrument = instruments.find((candidate) => candidate.id === id)
  if (!instrument) refuse(file, [field], `${field}: there is no instrument "${id}"`)
  const known = new Set(instrument.items.map(({ number }) => number))
  const linked = new Set<number>()
  file.value.links.forEach((link, i) =>
    link[side].forEach((number, j) => {
      if (!known.has(number)) refuse(file, ['links', i, side, j], `${side}: ${id} has no item ${number}`)
      linked.add(number)
    }),
  )
  const missing = [...known].filter((number) => !linked.has(number))
  if (missing.length > 0)
    refuse(file, ['links'], `links: item ${missing.join(', ')} of ${id} stands in no link`)
}
