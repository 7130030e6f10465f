import { randomUUID } from 'node:crypto'
import { chmod, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Warehouse } from '../open-warehouse.ts'
import { flush } from '../flush.ts'

/** A file of a snapshot, in pieces. */
export type StagedFile = Readonly<{ snapshot: string; name: string; pieces: AsyncIterable<Buffer> }>

/** Snapshots that lie beside their place. */
export type StagedSnapshots = Readonly<{
  /** Puts them in the place of those that are there. */
  takePlace: () => Promise<void>
  /** Puts those back that were there, if they have given place, and throws away the others. */
  giveBack: () => Promise<void>
  /** Throws away those that have given place. */
  keep: () => Promise<void>
}>

/** Writes snapshots beside their place, closed for writing and on the disk. Those that are there are not touched. */
export async function stageSnapshots(
  { folder }: Pick<Warehouse, 'folder'>,
  files: AsyncIterable<StagedFile>,
): Promise<StagedSnapshots> {
  const work = join(folder, 'work', randomUUID())
  const [place, staged, former] = [join(folder, 'snapshots'), join(work, 'snapshots'), join(work, 'former')]
  await mkdir(staged, { recursive: true, mode: 0o700 })
  const discard = () => rm(work, { recursive: true, force: true })
  try {
    const folders = new Set<string>()
    for await (const file of files) folders.add(await writeStaged(staged, file))
    for (const each of [...folders, staged]) await flush(each)
  } catch (error) {
    await discard()
    throw error
  }
  let gaveWay = false
  return {
    takePlace: async () => {
      await rename(place, former)
      gaveWay = true
      await rename(staged, place)
      await flush(folder)
    },
    giveBack: async () => {
      if (gaveWay) {
        await rm(place, { recursive: true, force: true })
        await rename(former, place)
      }
      await discard()
    },
    keep: async () => {
      // What was computed from those before may bear the same names.
      await rm(join(folder, 'derived'), { recursive: true, force: true })
      await discard()
    },
  }
}

async function writeStaged(staged: string, { snapshot, name, pieces }: StagedFile): Promise<string> {
  const path = join(staged, snapshot, name)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const handle = await open(path, 'wx', 0o600)
  try {
    for await (const piece of pieces) await handle.writeFile(piece)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await chmod(path, 0o400)
  return dirname(path)
}
