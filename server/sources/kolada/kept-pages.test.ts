import { copyFile, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openKeptPages } from './kept-pages.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jamsides-kept-'))
})
afterEach(() => rm(folder, { recursive: true }))

const now = new Date('2026-11-22T12:00:00.000Z')
const open = (from = 'https://api.kolada.se/v3') => openKeptPages(folder, { order: { from }, now })
const page = (item: string) => ({ items: [item], next: null })

async function pagesIn(name: string): Promise<string[]> {
  const names = await readdir(join(folder, name))
  return names.filter((each) => each.endsWith('.page')).map((each) => join(folder, name, each))
}

test('a page is found for its own question only, however the files were moved about', async () => {
  const kept = await open()
  await kept.keep('/v3/a', page('a'))
  await kept.keep('/v3/b', page('b'))
  const [own] = await readdir(folder)
  const [one, other] = await pagesIn(own!)
  await rename(one!, `${one}.x`)
  await rename(other!, one!)
  await rename(`${one}.x`, other!)
  expect([await kept.find('/v3/a'), await kept.find('/v3/b')]).toEqual([null, null])
})

test('a page from another address is none of this one', async () => {
  await (await open('http://127.0.0.1:1/v3')).keep('/v3/a', page('made up'))
  const [foreign] = await readdir(folder)
  const kept = await open()
  await kept.keep('/v3/a', page('a'))
  const own = (await readdir(folder)).find((name) => name !== foreign)!
  await copyFile((await pagesIn(foreign!))[0]!, (await pagesIn(own))[0]!)
  expect(await kept.find('/v3/a')).toBeNull()
})

test.each([
  ['cut off', (bytes: Buffer) => bytes.subarray(0, -3)],
  ['another JSON', () => Buffer.from('{"items":[],"next":"/etc/passwd"}')],
  ['empty', () => Buffer.alloc(0)],
])('a page that is %s counts as never fetched', async (_, spoil) => {
  const kept = await open()
  await kept.keep('/v3/a', page('a'))
  expect(await kept.find('/v3/a')).toEqual(page('a'))
  const [path] = await pagesIn((await readdir(folder))[0]!)
  await writeFile(path!, spoil(await readFile(path!)))
  expect(await kept.find('/v3/a')).toBeNull()
})

test.each(['2099-01-01T00:00:00.000Z', '2026-11-18T00:00:00.000Z', 'Nov 22 2026', ''])(
  'a fetch that says it began at "%s" is begun anew',
  async (begun) => {
    await (await open()).keep('/v3/a', page('a'))
    await writeFile(join(folder, (await readdir(folder))[0]!, 'started-at'), begun)
    expect(await open()).toMatchObject({ before: 0, startedAt: now.toISOString() })
  },
)
