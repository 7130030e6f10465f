import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'
import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** A DuckDB that reaches one folder of the machine and nothing else, and how to close it. */
export type DuckDb = Readonly<{ connection: DuckDBConnection; close: () => void }>

/** Text in single quotes, for the few statements that take no parameters. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/**
 * Opens a DuckDB that may read and write below `folder` only and cannot be told otherwise: no other file, no network, no
 * extension. What does not fit in memory goes to a folder of
 * its own in `work`, since DuckDB names such files alike in every process. Tables that may be larger than memory need a
 * `file` of their own, below the folder; whoever opened it removes it.
 */
export async function openDuckDb(folder: string, memory: string, file = ':memory:'): Promise<DuckDb> {
  mkdirSync(join(folder, 'work'), { recursive: true, mode: 0o700 })
  const spill = join(folder, 'work', randomUUID())
  const instance = await DuckDBInstance.create(file, { threads: '2', memory_limit: memory })
  const connection = await instance.connect()
  for (const setting of [
    `temp_directory = ${quote(spill)}`,
    'preserve_insertion_order = false',
    `allowed_directories = [${quote(folder)}]`,
    'enable_external_access = false',
    'lock_configuration = true',
  ])
    await connection.run(`set ${setting}`)
  const close = () => {
    connection.closeSync()
    instance.closeSync()
    rmSync(spill, { recursive: true, force: true })
  }
  return { connection, close }
}
