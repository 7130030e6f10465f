import { join } from 'node:path'
import { z } from 'zod'
import type { CharterPart } from '#domain/improvements/charter.ts'
import type { Localized } from '#domain/language/language.ts'
import { certainty, slug } from '../yaml/fields.ts'
import { localizedSchema } from '../yaml/localized-schema.ts'
import { readYaml, refuse } from '../yaml/read-yaml.ts'
import { sourceSchema } from '../yaml/source-schema.ts'

/** The charter by its parts, and what of it is not known. */
export type CharterContent = Readonly<{ parts: readonly CharterPart[]; note: Localized }>

const schema = z.strictObject({
  certainty,
  certaintyNote: localizedSchema,
  sources: z.array(sourceSchema).min(1),
  parts: z
    .array(
      z.strictObject({
        id: slug,
        name: localizedSchema,
        articles: z
          .array(
            z.strictObject({
              slug,
              number: z.int().min(1).nullable(),
              since: z.union([z.literal(2006), z.literal(2022)]),
              name: localizedSchema,
              swedish: z.enum(['source', 'inferred']),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
})

/**
 * Reads the articles of the charter for equality of women and men in local life.
 *
 * @throws ContentError where the file cannot be used, or a name or number stands there twice.
 */
export async function readCharter(directory: string): Promise<CharterContent> {
  const file = await readYaml(join(directory, 'charter.yaml'), schema)
  const seen = new Set<string | number>()
  for (const [i, { articles }] of file.value.parts.entries())
    for (const [k, { slug: name, number }] of articles.entries()) {
      if (seen.has(name) || (number !== null && seen.has(number)))
        refuse(
          file,
          ['parts', i, 'articles', k, 'slug'],
          `The article "${name}", or its number, stands there twice.`,
        )
      seen.add(name)
      if (number !== null) seen.add(number)
    }
  return { parts: file.value.parts, note: file.value.certaintyNote }
}
