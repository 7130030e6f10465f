import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DuckDb, openDuckDb } from './open-duckdb.ts'

let outside: string
let folder: string
let duckDb: DuckDb
beforeAll(async () => {
  outside = await mkdtemp(join(tmpdir(), 'jamsides-outside-'))
  folder = join(outside, 'warehouse')
  await writeFile(join(outside, 'secret.csv'), 'a\n1\n')
  duckDb = await openDuckDb(folder, '64MB')
  await writeFile(join(folder, 'own.csv'), 'a\n1\n')
})
afterAll(async () => {
  duckDb.close()
  await rm(outside, { recursive: true })
})

test('it reads what lies in its folder', async () => {
  const reader = await duckDb.connection.runAndReadAll(`from read_csv('${join(folder, 'own.csv')}')`)
  expect(reader.getRowObjectsJS()).toEqual([{ a: 1n }])
})

test.each([
  ['a file of the machine', () => `from read_text('/etc/passwd')`],
  ['a file beside its folder', () => `from read_csv('${join(outside, 'secret.csv')}')`],
  ['a path that climbs out', () => `from read_csv('${folder}/../secret.csv')`],
  ['a file written elsewhere', () => `copy (select 1) to '${join(outside, 'written.csv')}'`],
  ['an address', () => `from read_csv('https://example.org/a.csv')`],
  ['an extension', () => 'install httpfs'],
  ['another database', () => `attach '${join(outside, 'other.duckdb')}'`],
  ['a way back', () => 'set enable_external_access = true'],
])('it is refused %s', async (_, query) => {
  await expect(duckDb.connection.run(query())).rejects.toThrow(
    /Permission Error|locked|disabled|not allowed|Cannot/,
  )
})

test('two at once set aside what does not fit in memory in folders of their own, which go when they close', async () => {
  const setAside = async ({ connection }: DuckDb) => {
    const reader = await connection.runAndReadAll(`select current_setting('temp_directory')`)
    return String(reader.getRows()[0]![0])
  }
  const other = await openDuckDb(folder, '64MB')
  const [ours, theirs] = [await setAside(duckDb), await setAside(other)]
  expect(theirs).not.toBe(ours)
  await mkdir(theirs, { recursive: true })
  await writeFile(join(theirs, 'duckdb_temp_storage_DEFAULT-0.tmp'), 'left')
  other.close()
  expect(existsSync(theirs)).toBe(false)
})
