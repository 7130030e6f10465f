import { readFile } from 'node:fs/promises'
import type { Warehouse } from '../open-warehouse.ts'
import { snapshotPath } from './snapshot-files.ts'

/** A group of areas as the source has it, such as "Liknande kommuner grundskola, Hedemora, 2023". */
export type AreaGroup = Readonly<{ id: string; title: string; members: readonly string[] }>

/** The groups of areas of a snapshot; empty where the source has sent none. */
export async function readGroups(warehouse: Warehouse, snapshot: string): Promise<readonly AreaGroup[]> {
  return JSON.parse(await readFile(snapshotPath(warehouse, snapshot, 'groups.json'), 'utf8')) as AreaGroup[]
}
