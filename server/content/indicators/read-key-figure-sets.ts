import { basename, join } from 'node:path'
import { z } from 'zod'
import type { KeyFigureSet } from '#domain/sets/key-figure-set.ts'
import { slug, text } from '../yaml/fields.ts'
import { findRepeated } from '../yaml/find-repeated.ts'
import { localizedSchema } from '../yaml/localized-schema.ts'
import { type ContentFile, refuse } from '../yaml/read-yaml.ts'
import { readYamlFolder } from '../yaml/read-yaml-folder.ts'
import { keyFigureId } from './key-figure-id.ts'

/** More than this is no selection any more. */
const mostKeyFigures = 36

const section = z.strictObject({
  id: slug,
  name: localizedSchema,
  guidance: localizedSchema,
  'key-figures': z.array(z.strictObject({ id: keyFigureId, title: text, why: localizedSchema })).min(1),
})

const schema = z.strictObject({
  position: z.number().int().positive(),
  id: slug,
  name: localizedSchema,
  for: z.enum(['municipalities', 'regions', 'all']),
  purpose: localizedSchema,
  guidance: localizedSchema,
  origin: z.enum(['kolada', 'jamsides']),
  sections: z.array(section).min(1),
})

/**
 * Reads the set templates, one file each, in the order of their positions.
 *
 * @throws ContentError where a file cannot be used or is not named after its set, a section or a key figure stands there
 * twice, or there are too many key figures.
 */
export async function readKeyFigureSets(directory: string): Promise<readonly KeyFigureSet[]> {
  const files = await readYamlFolder(join(directory, 'key-figure-sets'), schema)
  for (const file of files) checkSet(file)
  return files
    .toSorted((a, b) => a.value.position - b.value.position)
    .map(({ value: { sections, ...set } }) => ({
      id: set.id,
      name: set.name,
      for: set.for,
      purpose: set.purpose,
      guidance: set.guidance,
      origin: set.origin,
      sections: sections.map(({ 'key-figures': keyFigures, ...each }) => ({ ...each, keyFigures })),
    }))
}

function checkSet(source: ContentFile<z.infer<typeof schema>>): void {
  const { id, sections } = source.value
  if (basename(source.file) !== `${id}.yaml`)
    refuse(source, ['id'], `${basename(source.file)} must hold the set of that name`)
  const twice = findRepeated(sections.map((each) => each.id))
  if (twice !== -1)
    refuse(source, ['sections', twice, 'id'], `the section ${sections[twice]!.id} stands there twice`)
  const places = sections.flatMap(({ 'key-figures': keyFigures }, i) =>
    keyFigures.map((each, j) => ({ id: each.id, path: ['sections', i, 'key-figures', j, 'id'] })),
  )
  const again = findRepeated(places.map((each) => each.id))
  if (again !== -1) refuse(source, places[again]!.path, `${places[again]!.id} stands there twice`)
  if (places.length > mostKeyFigures)
    refuse(source, places[mostKeyFigures]!.path, `a set has at most ${mostKeyFigures} key figures`)
}
