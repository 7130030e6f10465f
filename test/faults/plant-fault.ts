import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Fault } from './fault.ts'

/** Where a fault of the database is planted: after every migration there is. */
const lastMigration = 'server/store/migrations/9999-fault.sql'

/** How often a text occurs in another. */
export function countIn(whole: string, part: string): number {
  return whole.split(part).length - 1
}

/**
 * Plants a fault in a copy of the work tree.
 *
 * @throws Error where it does not fit the code any more.
 */
export async function plantFault(
  copy: string,
  fault: Fault,
): Promise<Readonly<{ file: string; restore: () => Promise<void> }>> {
  if ('sql' in fault) {
    const path = join(copy, lastMigration)
    await writeFile(path, fault.sql)
    return { file: lastMigration, restore: () => rm(path) }
  }
  const { file, from, to } = fault
  const path = join(copy, file)
  const sound = await readFile(path, 'utf8')
  const found = countIn(sound, from)
  if (found !== 1) throw new Error(`${fault.id} no longer fits: its text stands ${found} times in ${file}`)
  await writeFile(
    path,
    sound.replace(from, () => to),
  )
  return { file, restore: () => writeFile(path, sound) }
}
