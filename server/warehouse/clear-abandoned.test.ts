import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { clearAbandoned } from './clear-abandoned.ts'

const now = Date.parse('2026-11-22T12:00:00Z')
const yesterday = new Date(now - 24 * 60 * 60 * 1000)
const lately = new Date(now - 60 * 60 * 1000)

test('what killed processes left long ago goes; work that goes on, and what others keep, stays', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'jamsides-work-'))
  const [left, going, table] = [randomUUID(), randomUUID(), `${randomUUID()}.parquet`]
  const touch = (name: string, at: Date) => utimes(join(folder, name), at, at)
  for (const name of [left, going, 'sync', 'notes']) {
    await mkdir(join(folder, name))
    await writeFile(join(folder, name, '0'), 'x')
    await touch(`${name}/0`, name === going ? lately : yesterday)
    await touch(name, yesterday)
  }
  await writeFile(join(folder, table), 'x')
  await touch(table, yesterday)
  clearAbandoned(folder, now)
  expect((await readdir(folder)).toSorted()).toEqual([going, 'notes', 'sync'].toSorted())
  clearAbandoned(join(folder, 'nowhere'), now)
  await rm(folder, { recursive: true })
})
