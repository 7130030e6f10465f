import { beforeAll, describe, expect, test } from 'vitest'
import type { LibraryFile } from '#domain/library/library-files.ts'
import type { LibraryStory } from '#domain/library/library-story.ts'
import { readConfig } from '#server/config.ts'
import { readContent } from '#server/content/read-content.ts'
import { tellCases } from '#server/services/library/tell-cases.ts'
import { type Element, parseXml } from '#test/xml/parse-xml.ts'
import type { Feed } from './feed.ts'
import { renderAtom } from './render-atom.ts'
import { renderJsonFeed } from './render-json-feed.ts'
import { drawStoryCard, rasteriseStoryCard } from './render-story-card.tsx'
import { storyRecordSchema } from './story-record.ts'
import { storyRow } from './story-rows.ts'
import { writeLibrary } from './write-library.ts'

const content = await readContent(readConfig({}).contentDirectory)
const stories = tellCases(content)
const karlskoga = stories.find(({ slug }) => slug === 'karlskoga-idrottsresurser')!

const about = {
  addressOf: (language: 'sv' | 'en', slug: string) => `https://x.se/${language}/${slug}`,
  schemaAddress: 'https://x.se/schema.json',
}

async function write(file: LibraryFile, all: readonly LibraryStory[] = stories) {
  const pieces: string[] = []
  for await (const piece of writeLibrary(file, each(all), about)) pieces.push(piece)
  return pieces.join('')
}

async function* each(all: readonly LibraryStory[]) {
  yield* all
}

/** Signs that mean something to XML, HTML, JSON, spreadsheets or scripts. */
const hostile: LibraryStory = {
  ...karlskoga,
  title: { sv: '=1+1 </script><b>"å"\u0001 &amp;', en: '@SUM(A1)\n\uD800 ]]>' },
  kind: 'example',
}

describe('files', () => {
  test('JSON and JSON Lines hold every story as the schema says, and the schema is published', async () => {
    const whole = JSON.parse(await write('library.json')) as { stories: unknown[]; licence: unknown }
    const lines = (await write('library.jsonl')).trim().split('\n')
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(whole.stories)
    expect(whole.stories).toHaveLength(stories.length)
    for (const story of whole.stories) storyRecordSchema.parse(story)
    expect(whole.licence).toMatchObject({ name: 'CC-BY-4.0' })
    const schema = JSON.parse(await write('schema.json')) as { $id: string; required: string[] }
    expect(schema.$id).toBe(about.schemaAddress)
    expect(Object.keys(whole.stories[0] as object).toSorted()).toEqual(schema.required.toSorted())
  })

  test('the figures of Karlskoga are rows by sex, girls first, and what is not given is no zero', async () => {
    const rows = (await write('figures.csv')).split('\r\n').filter((row) => row.startsWith(karlskoga.key))
    const cells = rows.map((row) => row.replaceAll(/"[^"]*"/g, 'x').split(','))
    expect(cells.map((row) => [row[1], row[5], row[9], row[10], row[11], row[12]])).toEqual([
      ['1', 'before', 'women', '8918', 'published', 'kronor'],
      ['1', 'before', 'men', '11684', 'published', 'kronor'],
      ['2', 'before', 'women', '28', 'published', 'percent'],
      ['2', 'before', 'men', '72', 'published', 'percent'],
      ['3', 'before', 'women', '75', 'published', 'percent'],
      ['3', 'before', 'men', '', 'not-given', 'percent'],
    ])
  })

  test('a table has a row for each story, and no cell is a formula', async () => {
    const table = await write('examples.csv', [karlskoga, hostile])
    expect(table.startsWith('\uFEFFkey,kind,')).toBe(true)
    expect(table.split('\r\n').filter((row) => row.startsWith('case/'))).toHaveLength(2)
    expect(table).toContain(`"'=1+1 </script>`)
    expect(table).toContain(`"'@SUM(A1)\n`)
  })

  test('a row says which language an own example is written in, and whom to ask', () => {
    const contact = { role: { sv: 'Strateg', en: 'Strateg' }, mailbox: 'jamstalldhet@x.example' }
    const example: LibraryStory = { ...hostile, languages: ['sv'], methods: ['pdsa', '4r'], contact }
    expect(storyRow(example, about.addressOf)).toMatchObject({
      languages: 'sv',
      methods: 'pdsa 4r',
      contact_role_sv: 'Strateg',
      contact_mailbox: 'jamstalldhet@x.example',
    })
  })

  test.each([
    ['library.json', 2],
    ['library.jsonl', 0],
    ['examples.csv', 1],
    ['figures.csv', 1],
  ] as const)('an empty library is a sound %s', async (file, lines) => {
    const text = await write(file, [])
    expect(text.split('\n')).toHaveLength(lines + 1)
    expect(file === 'library.json' ? JSON.parse(text) : { stories: [] }).toMatchObject({ stories: [] })
  })
})

const feed = (page: number, language: 'sv' | 'en' = 'sv', all = stories): Feed => ({
  language,
  stories: all.slice((page - 1) * 50, page * 50),
  chain: content.chainSteps,
  updatedAt: '2026-11-23T00:00:00Z',
  page,
  pages: Math.ceil(all.length / 50),
  addresses: {
    library: 'https://x.se/bibliotek',
    feedOf: (at) => `https://x.se/feed?page=${at}`,
    story: (slug) => `https://x.se/${slug}`,
    card: (slug) => `https://x.se/${slug}/card.png`,
  },
})

const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/

function childrenOf({ children }: Element, name: string): readonly Element[] {
  return children.filter((child) => typeof child !== 'string').filter((child) => child.name === name)
}

function textOf(element: Element, name: string): string {
  const texts = childrenOf(element, name)[0]?.children ?? []
  return texts.filter((child) => typeof child === 'string').join('')
}

/** What RFC 4287 asks of a feed and of each entry, and of links between pages RFC 5005. */
function checkAtom(root: Element): void {
  expect(root.attributes.get('xmlns')).toBe('http://www.w3.org/2005/Atom')
  for (const required of [root, ...childrenOf(root, 'entry')]) {
    for (const name of ['id', 'title', 'updated']) expect(childrenOf(required, name)).toHaveLength(1)
    expect(textOf(required, 'id')).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-/,
    )
    expect(textOf(required, 'updated')).toMatch(rfc3339)
    const links = childrenOf(required, 'link').map(({ attributes }) => attributes)
    expect(links.filter((link) => link.get('rel') === 'alternate')).toHaveLength(1)
    for (const link of links) expect(URL.canParse(link.get('href')!)).toBe(true)
  }
  expect(childrenOf(root, 'author')).toHaveLength(1)
  expect(childrenOf(root, 'link').filter(({ attributes }) => attributes.get('rel') === 'self')).toHaveLength(
    1,
  )
}

describe('feeds', () => {
  test.each(['sv', 'en'] as const)(
    'Atom holds what it must, and its pages all stories once (%s)',
    (language) => {
      const ids = [1, 2, 3, 4].flatMap((page) => {
        const root = parseXml(renderAtom(feed(page, language)))
        checkAtom(root)
        const next = childrenOf(root, 'link').find(({ attributes }) => attributes.get('rel') === 'next')
        expect(next?.attributes.get('href')).toBe(
          page === 4 ? undefined : `https://x.se/feed?page=${page + 1}`,
        )
        return childrenOf(root, 'entry').map((entry) => textOf(entry, 'id'))
      })
      expect(new Set(ids).size).toBe(stories.length)
    },
  )

  test('what names a story never changes, and is another in each language', () => {
    const idIn = (language: 'sv' | 'en') =>
      textOf(childrenOf(parseXml(renderAtom(feed(1, language, [karlskoga]))), 'entry')[0]!, 'id')
    expect([idIn('sv'), idIn('en')]).toEqual([
      'urn:uuid:c4dbc07c-cf6e-5b72-b15f-3d11d32edf71',
      'urn:uuid:a91a0ee3-f786-5514-acee-fe1158bb44c2',
    ])
  })

  test('JSON Feed holds what it must', () => {
    const made = JSON.parse(renderJsonFeed(feed(1))) as Record<string, unknown> & {
      items: Record<string, string>[]
    }
    expect(made.version).toBe('https://jsonfeed.org/version/1.1')
    expect(made).toMatchObject({ language: 'sv', next_url: 'https://x.se/feed?page=2' })
    expect(made.title).toBeTypeOf('string')
    expect(made.items).toHaveLength(50)
    for (const item of made.items) {
      expect(item.id).toMatch(/^urn:uuid:/)
      expect(item.content_text!.length).toBeGreaterThan(40)
      expect(item.date_modified).toMatch(rfc3339)
      // Nobody knows when a case was published, so nobody is told.
      expect(item).not.toHaveProperty('date_published')
    }
  })

  test('signs that mean something elsewhere mean nothing here', () => {
    const atom = renderAtom(feed(1, 'sv', [hostile]))
    expect(atom).toContain('<title>=1+1 &lt;/script&gt;&lt;b&gt;&quot;å&quot; &amp;amp;</title>')
    const [entry] = childrenOf(parseXml(atom), 'entry')
    expect(textOf(entry!, 'title')).toBe('=1+1 </script><b>"å" &amp;')
    const json = JSON.parse(renderJsonFeed(feed(1, 'sv', [hostile]))) as { items: { title: string }[] }
    expect(json.items[0]!.title).toBe(hostile.title.sv)
    expect(renderAtom(feed(1, 'en', [hostile]))).not.toMatch(/\uD800/)
  })
})

describe('pictures for links', () => {
  let longest: LibraryStory
  beforeAll(() => {
    longest = stories.toSorted((a, b) => b.title.sv.length - a.title.sv.length)[0]!
  })

  test('say title, owner, step and the figure by sex, and are 1200 by 630', () => {
    const svg = drawStoryCard('sv', karlskoga, content.chainSteps)
    for (const words of [
      'Karlskoga, 2017–2018',
      'Steg 4 av 5: ändrat utfall',
      '8 918 kr',
      '11 684 kr',
      'Flickor',
    ])
      expect(svg.replaceAll(/\s/g, ' ')).toContain(words)
    expect(svg.indexOf('Flickor')).toBeLessThan(svg.indexOf('Pojkar'))
    const png = rasteriseStoryCard(svg)
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  })

  test('keep every line of a title on the picture, however long', () => {
    const title = { sv: `${longest.title.sv} `.repeat(6), en: '' }
    for (const story of [longest, { ...karlskoga, title }]) {
      const svg = drawStoryCard('sv', story, content.chainSteps)
      const lines = [...svg.matchAll(/<tspan x="76" y="(\d+)"/g)].map(([, y]) => Number(y))
      expect(Math.max(...lines)).toBeLessThan(530)
    }
  })
})
