import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { KeyFigure } from '#domain/indicators/key-figure.ts'
import type { Localized } from '#domain/language/language.ts'
import { text } from '../yaml/fields.ts'
import { findRepeated } from '../yaml/find-repeated.ts'
import { localizedSchema } from '../yaml/localized-schema.ts'
import { ContentError, readYaml, refuse } from '../yaml/read-yaml.ts'
import { keyFigureId } from './key-figure-id.ts'

/** A key figure of the starter set; how much there is of it is counted when it has become a snapshot. */
export type StarterKeyFigure = Omit<KeyFigure, 'observations' | 'bothSexes'>

/** The figures that come with the product: what they are and where they lie. */
export type Starter = Readonly<{
  folder: string
  /** The checksum of all its files, so that a changed starter is told from the one that is in use. */
  sha256: string
  /** When they were gathered, as an ISO time. */
  gatheredAt: string
  keyFigures: readonly StarterKeyFigure[]
  /** What each key figure is, in our own words, by id. */
  descriptions: ReadonlyMap<string, Localized>
}>

const day = z.iso.date('must be a date such as 2026-11-22')

const schema = z.strictObject({
  gathered: day,
  'key-figures': z
    .array(
      z.strictObject({
        id: keyFigureId,
        title: text,
        description: localizedSchema,
        areas: z.enum(['municipalities', 'regions', 'all']),
        'divided-by-gender': z.boolean(),
        'operating-area': text.nullable(),
        perspective: text.nullable(),
        'preliminary-on': day.nullable(),
        'published-on': day.nullable(),
        period: text.nullable(),
      }),
    )
    .min(1),
})

/**
 * Reads what the starter set of figures is; the figures themselves are read when they are needed, by
 * `readStarterFigures`.
 *
 * @throws ContentError where the list cannot be used, a key figure stands there twice or has no file of figures.
 */
export async function readStarter(directory: string): Promise<Starter> {
  const folder = join(directory, 'starter')
  const source = await readYaml(join(folder, 'starter.yaml'), schema)
  const { gathered, 'key-figures': listed } = source.value
  const twice = findRepeated(listed.map(({ id }) => id))
  if (twice !== -1) refuse(source, ['key-figures', twice, 'id'], `${listed[twice]!.id} stands there twice.`)
  const gatheredAt = `${gathered}T00:00:00.000Z`
  return {
    folder,
    sha256: await checksumOf([source.file, ...listed.map(({ id }) => starterFile(folder, id))]),
    gatheredAt,
    keyFigures: listed.map((each) => ({
      id: each.id,
      title: each.title,
      // Ours stands apart from the words of the source, which come with the first fetch.
      description: '',
      dividedByGender: each['divided-by-gender'],
      areas: each.areas,
      operatingArea: each['operating-area'],
      perspective: each.perspective,
      preliminaryOn: each['preliminary-on'],
      publishedOn: each['published-on'],
      period: each.period,
      source: 'kolada',
      fetchedAt: gatheredAt,
    })),
    descriptions: new Map(listed.map(({ id, description }) => [id, description])),
  }
}

/** Where the figures of a key figure lie. */
export function starterFile(folder: string, id: string): string {
  return join(folder, `${id}.csv`)
}

async function checksumOf(files: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  const contents = await Promise.all(files.map(readOrRefuse))
  for (const content of contents) hash.update(content)
  return hash.digest('hex')
}

async function readOrRefuse(file: string): Promise<Buffer> {
  try {
    return await readFile(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    throw new ContentError(file, 1, 'the file is missing')
  }
}
