import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { type ContentFile, readYaml } from './read-yaml.ts'

/**
 * Reads every YAML file of a folder, in the order of their names. A folder that is not there holds none.
 *
 * @throws ContentError at the first file that cannot be read or does not fit.
 */
export async function readYamlFolder<T>(
  directory: string,
  schema: z.ZodType<T>,
): Promise<readonly ContentFile<T>[]> {
  const names = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const files = names.filter((name) => name.endsWith('.yaml')).toSorted()
  return Promise.all(files.map((name) => readYaml(join(directory, name), schema)))
}
