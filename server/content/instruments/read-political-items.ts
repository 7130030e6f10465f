import { join } from 'node:path'
import { z } from 'zod'
import type { Instrument } from '#domain/instruments/instrument.ts'
import { ContentError, readYaml } from '../yaml/read-yaml.ts'

const schema = z.strictObject({ items: z.record(z.string(), z.array(z.int()).min(1)) })

/** The numbers of the statements that elected members answer for themselves, by checklist. */
export type PoliticalItems = Readonly<Record<string, readonly number[]>>

/**
 * Reads which statements politics answers for. A checklist that is not named has none.
 *
 * @throws ContentError where the file cannot be used or names a checklist or statement that does not exist.
 */
export async function readPoliticalItems(
  directory: string,
  instruments: readonly Instrument[],
): Promise<PoliticalItems> {
  const { file, value, lineOf } = await readYaml(join(directory, 'political-items.yaml'), schema)
  for (const [id, numbers] of Object.entries(value.items)) {
    const instrument = instruments.find((one) => one.id === id)
    if (!instrument) throw new ContentError(file, lineOf(['items', id]), `there is no checklist "${id}"`)
    for (const [i, number] of numbers.entries()) {
      if (!instrument.items.some((item) => item.number === number))
        throw new ContentError(file, lineOf(['items', id, i]), `${id} has no statement ${number}`)
    }
  }
  return value.items
}
