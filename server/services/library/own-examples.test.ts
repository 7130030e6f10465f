import { beforeAll, describe, expect, test } from 'vitest'
import type { Context } from '#server/context.ts'
import { insertVersion } from '#server/store/examples/insert-version.ts'
import { withdrawExample } from '#server/store/examples/withdraw-example.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { insertTold, texts, toldAt, versionOf } from '#test/library/told-example.ts'
import { getStory } from './get-story.ts'
import { findLibraryVersion } from './library-version.ts'
import { listStoryAddresses } from './list-story-addresses.ts'
import { makeLibraryFeed } from './make-library-feed.ts'
import { makeLibraryFile } from './make-library-file.ts'
import { makeStoryFile } from './make-story-file.ts'

const { context } = useTestContext()
const addressOf = (language: string, slug: string) => `https://x.se/${language}/${slug}`

/** As nobody in particular. */
const anybody = (): Context => context(null, { walled: true })

/** Of Karlskoga, which is real, and of Exempelkommun, which is not. */
const ids = { '1883': '00000000-0000-4000-8000-0000000000c1', X001: '00000000-0000-4000-8000-0000000000c2' }

const publish = (code: keyof typeof ids, number: number) =>
  insertVersion(context().program, {
    version: versionOf(ids[code], number),
    slug: `istider-${code.toLowerCase()}`,
    publicFrom: 1,
  })

beforeAll(async () => {
  for (const code of ['1883', 'X001'] as const)
    await insertTold(context().program, { id: ids[code], organisationCode: code, roundSlug: null })
})

async function everything(): Promise<Readonly<Record<'file' | 'feed' | 'sitemap', readonly string[]>>> {
  const ctx = anybody()
  const file = await makeLibraryFile(ctx, {
    file: 'library.jsonl',
    addressOf,
    schemaAddress: 'https://x.se/s',
  })
  let lines = ''
  for await (const piece of file.write()) lines += piece
  const story = (slug: string) => addressOf('sv', slug)
  const addresses = { library: 'https://x.se', feedOf: () => 'https://x.se/f', story, card: story }
  const feed = await makeLibraryFeed(ctx, { feed: 'feed.json', page: 1, addresses })
  return {
    file: lines
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { key: string }).key),
    feed: (JSON.parse(feed.text) as { items: { title: string }[] }).items.map(({ title }) => title),
    sitemap: (await listStoryAddresses(ctx)).map(({ slug }) => slug),
  }
}

describe('an organisation publishes and withdraws, and the rest of this file goes on from there', () => {
  let before: string

  test('what is published stands first in feed, files and sitemap, and those are in another state', async () => {
    const opened = await findLibraryVersion(anybody())
    await publish('1883', 1)
    const now = await findLibraryVersion(anybody())
    expect(now).toMatchObject({ changedAt: toldAt.toISOString(), stories: opened.stories + 1 })
    expect(now.version).not.toBe(opened.version)
    const { file, feed, sitemap } = await everything()
    expect([file[0], feed[0], sitemap[0]]).toEqual([
      `example/${ids['1883']}`,
      'Lika många istider 1',
      'istider-1883',
    ])
    expect([file.length, sitemap.length]).toEqual([156, 156])
    before = now.version
  })

  test('its page tells it as published cases are told, and what failed and whom to ask besides', async () => {
    const { story, edition } = await getStory(anybody(), { slug: 'istider-1883' })
    expect(story).toMatchObject({
      kind: 'example',
      owner: { sv: 'Karlskoga', en: 'Karlskoga' },
      languages: ['sv'],
      failed: { sv: texts.failed },
      contact: { role: { sv: texts.contactRole }, mailbox: 'jamstalldhet@x.example' },
      items: [{ instrumentId: 'checklist-2018', item: 6 }],
      figures: [{ unit: 'hours', before: { women: 12, men: 41 }, after: { women: 24, men: 29 } }],
    })
    expect(edition).toMatchObject({
      number: 1,
      latest: 1,
      consentRole: 'manager',
      reviewedRole: 'coordinator',
    })
    expect(JSON.stringify({ story, edition })).not.toMatch(/kim|carl|sam\b/)
  })

  test('a new version takes the place of the old one, which can still be read', async () => {
    await publish('1883', 2)
    expect((await findLibraryVersion(anybody())).version).not.toBe(before)
    expect((await everything()).feed[0]).toBe('Lika många istider 2')
    const { story } = await getStory(anybody(), { slug: 'istider-1883', version: 1 })
    expect(story.title.sv).toBe('Lika många istider 1')
  })

  test('what is made up is read on its page and goes out in nothing', async () => {
    const { version } = await findLibraryVersion(anybody())
    await publish('X001', 1)
    expect((await getStory(anybody(), { slug: 'istider-x001' })).story.fictional).toBe(true)
    expect((await everything()).sitemap).not.toContain('istider-x001')
    expect((await findLibraryVersion(anybody())).version).toBe(version)
  })

  test('what is withdrawn is gone from all of it at once, and its page, picture and data say so', async () => {
    const { version } = await findLibraryVersion(anybody())
    const withdrawnAt = new Date('2026-12-02T08:00:00Z')
    await withdrawExample(context().program, { id: ids['1883'], at: withdrawnAt, because: 'Fel siffror' })
    const now = await findLibraryVersion(anybody())
    expect(now).toMatchObject({ changedAt: withdrawnAt.toISOString(), stories: 155 })
    expect(now.version).not.toBe(version)
    const { file, feed, sitemap } = await everything()
    expect(JSON.stringify([file, feed, sitemap])).not.toMatch(/istider|example\//i)
    const slug = 'istider-1883'
    await expect(getStory(anybody(), { slug })).rejects.toMatchObject({ status: 410 })
    for (const name of ['card.png', 'story.json'])
      await expect(makeStoryFile(anybody(), { slug, file: name, addressOf })).rejects.toMatchObject({
        status: 410,
      })
  })
})

test.each([
  ['library.exe', 'no-library-file'],
  ['', 'no-library-file'],
])('a file called %j is not there', async (file, code) => {
  const wanted = { file, addressOf, schemaAddress: '' }
  await expect(makeLibraryFile(anybody(), wanted)).rejects.toMatchObject({ code, status: 404 })
})

test.each([0, 5, NaN])('page %s of a feed is not there', async (page) => {
  const to = () => 'https://x.se'
  const addresses = { library: 'https://x.se', feedOf: to, story: to, card: to }
  await expect(makeLibraryFeed(anybody(), { feed: 'atom.xml', page, addresses })).rejects.toMatchObject({
    code: 'no-library-file',
  })
})
