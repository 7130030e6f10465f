import { z } from 'zod'
import type { ReferenceMeans } from '#domain/comparison/reference-means.ts'
import type { Instrument } from '#domain/instruments/instrument.ts'
import { certainty, slug } from '../yaml/fields.ts'
import { localizedSchema } from '../yaml/localized-schema.ts'
import { readYamlFolder } from '../yaml/read-yaml-folder.ts'
import { type ContentFile, refuse } from '../yaml/read-yaml.ts'
import { sourceSchema } from '../yaml/source-schema.ts'

const occasion = z.strictObject({
  meetingId: slug.nullable(),
  label: localizedSchema,
  respondents: z
    .strictObject({
      low: z.int().positive(),
      high: z.int().positive(),
      certainty: z.enum(['source', 'inferred']),
    })
    .nullable(),
  responseRate: z.number().gt(0).max(1).nullable(),
  means: z.array(z.strictObject({ item: z.int().positive(), mean: z.number() })),
})

const schema = z.strictObject({
  id: slug,
  instrumentId: slug,
  levelId: slug,
  roundSlug: slug,
  title: localizedSchema,
  unit: z.enum(['person', 'organisation', 'not-stated']),
  decimals: z.int().min(0).max(4),
  occasions: z.array(occasion).min(1, 'needs an occasion'),
  changes: z
    .strictObject({
      from: slug,
      to: slug,
      values: z.array(z.strictObject({ item: z.int().positive(), change: z.number() })),
    })
    .nullable(),
  notes: z.array(localizedSchema),
  sources: z.array(sourceSchema).min(1, 'needs a source'),
  certainty,
})

type Entry = ContentFile<z.infer<typeof schema>>

/**
 * Reads published means to compare with: one file per table.
 *
 * @throws ContentError where the instrument, its level or an item is unknown, an item lacks its mean, or a mean lies
 * outside the scale.
 */
export async function readReferenceMeans(
  directory: string,
  instruments: readonly Instrument[],
): Promise<readonly ReferenceMeans[]> {
  const files = await readYamlFolder(directory, schema)
  const seen = new Set<string>()
  for (const file of files) {
    if (seen.has(file.value.id)) refuse(file, ['id'], `id: "${file.value.id}" is used in another file`)
    seen.add(file.value.id)
    checkMeans(file, instruments)
  }
  return files.map(({ value }) => value)
}

function checkMeans(file: Entry, instruments: readonly Instrument[]): void {
  const { instrumentId, levelId, occasions } = file.value
  const instrument = instruments.find(({ id }) => id === instrumentId)
  if (!instrument) refuse(file, ['instrumentId'], `instrumentId: there is no instrument "${instrumentId}"`)
  if (!instrument.levels.some(({ id }) => id === levelId))
    refuse(file, ['levelId'], `levelId: ${instrumentId} has no level "${levelId}"`)
  const { steps } = instrument.scale
  const [lowest, highest] = [steps[0]!.value, steps.at(-1)!.value]
  const expected = instrument.items.map(({ number }) => number).join(', ')
  checkChanges(file, expected)
  occasions.forEach(({ means, respondents }, i) => {
    const items = means.map(({ item }) => item).join(', ')
    if (items !== expected)
      refuse(file, ['occasions', i, 'means'], `means: are given for ${items}; needed, in order: ${expected}`)
    means.forEach(({ item, mean }, j) => {
      if (mean < lowest || mean > highest)
        refuse(
          file,
          ['occasions', i, 'means', j],
          `means: ${mean} for item ${item} lies outside the scale ${lowest}–${highest}`,
        )
    })
    if (respondents && respondents.low > respondents.high)
      refuse(file, ['occasions', i, 'respondents'], 'respondents: low is above high')
  })
}

function checkChanges(file: Entry, expected: string): void {
  const { changes, occasions } = file.value
  if (changes === null) return
  for (const end of ['from', 'to'] as const) {
    if (!occasions.some(({ meetingId }) => meetingId === changes[end]))
      refuse(file, ['changes', end], `changes: no means are given for "${changes[end]}"`)
  }
  const items = changes.values.map(({ item }) => item).join(', ')
  if (items !== expected)
    refuse(file, ['changes', 'values'], `changes: are given for ${items}; needed, in order: ${expected}`)
}
