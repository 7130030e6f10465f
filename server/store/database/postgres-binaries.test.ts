import { spawnSync } from 'node:child_process'
import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { copyBinariesForAll, findBinaries } from './postgres-binaries.ts'

let folder: string
let before: number

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jamsides-binaries-'))
  await chmod(folder, 0o755)
  // What root makes here is nobody else's.
  before = process.umask(0o077)
})
afterEach(async () => {
  process.umask(before)
  await rm(folder, { recursive: true })
})

/** What of all in a folder not everybody may read. */
async function closed(place: string): Promise<string[]> {
  const all = await readdir(place, { recursive: true, withFileTypes: true })
  const modes = await Promise.all(
    all
      .filter((entry) => !entry.isSymbolicLink())
      .map(async (entry) => {
        const path = join(entry.parentPath, entry.name)
        const needed = entry.isDirectory() ? 0o005 : 0o004
        return ((await stat(path)).mode & needed) === needed ? [] : [path]
      }),
  )
  return modes.flat()
}

test('the copy of the programs can be read and run by everybody, and a closed one is opened', async () => {
  const copies = join(folder, 'copies')
  const { initdb, postgres } = await copyBinariesForAll(await findBinaries(), copies)
  expect(await closed(folder)).toEqual([])
  for (const file of [initdb, postgres]) {
    expect((await stat(file)).mode & 0o777).toBe(0o755)
    expect(spawnSync(file, ['--version']).stdout.toString()).toContain('PostgreSQL')
  }
  await chmod(copies, 0o700)
  await copyBinariesForAll(await findBinaries(), copies)
  expect(await closed(folder)).toEqual([])
})
