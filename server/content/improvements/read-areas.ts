import { join } from 'node:path'
import { z } from 'zod'
import type { Area } from '#domain/improvements/area.ts'
import { localizedSchema } from '../yaml/localized-schema.ts'
import { ContentError, readYaml } from '../yaml/read-yaml.ts'

const schema = z.strictObject({
  areas: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'small letters a–z and hyphens'),
        name: localizedSchema,
      }),
    )
    .min(1),
})

/**
 * Reads the areas of service in which improvements are made.
 *
 * @throws ContentError where the file cannot be used or an area stands there twice.
 */
export async function readAreas(directory: string): Promise<readonly Area[]> {
  const { file, value, lineOf } = await readYaml(join(directory, 'areas.yaml'), schema)
  const seen = new Set<string>()
  for (const [i, { id }] of value.areas.entries()) {
    if (seen.has(id))
      throw new ContentError(file, lineOf(['areas', i, 'id']), `The area "${id}" stands there twice.`)
    seen.add(id)
  }
  return value.areas
}
