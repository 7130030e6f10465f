import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Language } from '#domain/language/language.ts'
import type { ReportSubject } from '#domain/reports/report.ts'
import { getReport } from '#server/services/reports/get-report.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { readDocx, type WordContent } from '#test/docx/read-docx.ts'
import { misplacedIn } from '#test/docx/word-order.ts'
import { type Element, elementsIn, parseXml, textIn } from '#test/xml/parse-xml.ts'
import type { Block, ReportDocument } from '../document.ts'
import { renderDocx } from './render-docx.ts'

const { context } = useTestContext()

const organisation: ReportSubject = {
  kind: 'organisation',
  roundSlug: 'exempelrundan',
  organisationCode: 'X002',
}
const round: ReportSubject = { kind: 'round', roundSlug: 'exempelrundan' }
const brief: ReportSubject = { ...organisation, kind: 'brief' }
const subjects: readonly ReportSubject[] = [organisation, round, brief]
const cases = subjects.flatMap((subject) =>
  (['sv', 'en'] as const).map((language) => [subject.kind, language, subject] as const),
)

async function reportOf(subject: ReportSubject, language: Language): Promise<ReportDocument> {
  return (await getReport(context(), { subject, language })).document
}

/** A report that says this one thing. */
async function reportWith(...blocks: readonly Block[]): Promise<ReportDocument> {
  const document = await reportOf(organisation, 'sv')
  return { ...document, sections: [{ ...document.sections[0]!, blocks }] }
}

const xmlParts = ({ parts }: WordContent): ReadonlyMap<string, Element> =>
  new Map(
    [...parts].flatMap(([path, part]) =>
      /\.(xml|rels)$/.test(path) ? [[path, parseXml(part.toString())] as const] : [],
    ),
  )

test.each(cases)('%s in %s has the structure that Word works with', async (_, language, subject) => {
  const document = await reportOf(subject, language)
  const blocks = document.sections.flatMap((section) => section.blocks)
  const word = readDocx(await renderDocx(document))

  expect(word.headings.map(({ style, text }) => [style, text])).toEqual([
    ['Title', document.title],
    ...document.sections.flatMap((section) => [
      ['Heading1', section.title],
      ...section.blocks.flatMap((block) => (block.kind === 'heading' ? [['Heading2', block.text]] : [])),
    ]),
  ])
  for (const { headRows, wholeRows, rows } of word.tables)
    expect([headRows, wholeRows]).toEqual([1, rows.length])
  expect(word.images).toEqual(blocks.flatMap((block) => (block.kind === 'chart' ? [block.alt] : [])))
  const labels = { sv: { table: 'Tabell', chart: 'Figur' }, en: { table: 'Table', chart: 'Figure' } }[
    language
  ]
  const numbered = blocks.filter((block) => block.kind === 'table' || block.kind === 'chart')
  expect(word.paragraphs.filter(({ style }) => style === 'Caption')).toMatchObject(
    numbered.map(({ kind, number, caption }) => ({
      text: `${labels[kind]}\u00a0${number}. ${caption}`,
      fields: [`SEQ ${labels[kind]} \\* ARABIC`],
    })),
  )
})

test.each(cases)('%s in %s is a package that Word opens without repair', async (_, language, subject) => {
  const word = readDocx(await renderDocx(await reportOf(subject, language)))
  const xml = xmlParts(word)
  for (const part of xml.values()) expect(misplacedIn(part)).toEqual([])

  const types = xml.get('[Content_Types].xml')!
  const typed = new Set(elementsIn(types, 'Override').map(({ attributes }) => attributes.get('PartName')))
  const endings = new Set(elementsIn(types, 'Default').map(({ attributes }) => attributes.get('Extension')))
  const untyped = [...word.parts.keys()].filter(
    (path) => !typed.has(`/${path}`) && !endings.has(path.split('.').at(-1)),
  )
  expect(untyped).toEqual([])

  const links = elementsIn(xml.get('word/_rels/document.xml.rels')!, 'Relationship').map(
    ({ attributes }) => attributes,
  )
  const inside = links.filter((link) => link.get('TargetMode') !== 'External')
  expect(inside.filter((link) => !word.parts.has(`word/${link.get('Target')}`))).toEqual([])
  const ids = new Set(links.map((link) => link.get('Id')))
  expect(ids.size).toBe(links.length)
  const used = word.parts
    .get('word/document.xml')!
    .toString()
    .matchAll(/ r:(?:id|embed)="([^"]+)"/g)
  expect([...used].map(([, id]) => id).filter((id) => !ids.has(id))).toEqual([])

  const body = xml.get('word/document.xml')!
  const counted = (name: string, attribute: string) =>
    elementsIn(body, name).map(({ attributes }) => attributes.get(attribute))
  for (const numbers of [counted('wp:docPr', 'id'), counted('w:bookmarkStart', 'w:id')])
    expect(new Set(numbers).size).toBe(numbers.length)
  const styles = new Set(
    elementsIn(xml.get('word/styles.xml')!, 'w:style').map(({ attributes }) => attributes.get('w:styleId')),
  )
  expect(word.paragraphs.filter(({ style }) => !styles.has(style))).toEqual([])
})

test('a figure is a drawing, with a picture twice as sharp for whoever cannot show it', async () => {
  const document = await reportOf(organisation, 'sv')
  const { parts } = readDocx(await renderDocx(document))
  const charts = document.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'chart'))
  const media = [...parts.keys()].filter((path) => path.startsWith('word/media/'))
  expect(media.filter((path) => path.endsWith('.svg'))).toHaveLength(charts.length)
  const pictures = media.filter((path) => path.endsWith('.png'))
  expect(pictures).toHaveLength(charts.length)
  for (const path of pictures) expect(parts.get(path)!.readUInt32BE(16)).toBe(2 * 680)
})

test('the file says whose it is, when its figures were taken and in which language it is', async () => {
  const document = await reportOf(organisation, 'en')
  const core = parseXml(
    readDocx(await renderDocx(document))
      .parts.get('docProps/core.xml')!
      .toString(),
  )
  const said = (name: string) => elementsIn(core, name).map(textIn).join()
  expect(said('dc:title')).toBe(`${document.title}: Fabelstad · ${document.round!.name}`)
  expect(said('dc:creator')).toBe('Fabelstad')
  expect(said('dc:language')).toBe('en-GB')
  expect(said('dcterms:created')).toBe('2026-11-20T13:32:00Z')
  expect(said('dcterms:modified')).toBe('2026-11-20T13:32:00Z')
})

test('contents list every section with the page it stands on', async () => {
  const document = await reportOf(organisation, 'sv')
  const { paragraphs } = readDocx(await renderDocx(document))
  const entries = paragraphs.filter(({ style }) => style === 'TOC1').map(({ text }) => text.split('\t'))
  expect(entries.map(([title]) => title)).toEqual(document.sections.map(({ title }) => title))
  const pages = entries.map(([, page]) => Number(page))
  expect(pages[0]).toBe(2)
  expect(pages).toEqual(pages.toSorted((a, b) => a - b))
  expect(pages.at(-1)).toBeGreaterThan(5)
})

test('the coat of arms stands on the cover with words for it', async () => {
  const png =
    'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAMCAIAAADUCbv3AAAAFklEQVR4nGNkYPjPgBsw4ZEblR6u0gBZ9AEXRhXK9gAAAABJRU5ErkJggg=='
  const document = { ...(await reportOf(organisation, 'sv')), arms: { png, width: 10, height: 12 } }
  expect(readDocx(await renderDocx(document)).images[0]).toBe('Vapen eller logotyp: Fabelstad')
})

const zwj = '👩🏽‍💻 👨‍👩‍👧'

test.each([
  ['emoji', zwj, zwj],
  [
    'pasted HTML',
    '<p style="mso-x:1">Hej & <b>hå</b></p><!--x-->]]>',
    '<p style="mso-x:1">Hej & <b>hå</b></p><!--x-->]]>',
  ],
  ['placeholders of the library', '{report-bullets-0} {image1.png}', '{report-bullets-0} {image1.png}'],
  ['names of fields', 'NUMPAGES', 'NUMPAGES'],
  ['fields', '{ PAGE } =SUM(A1) TOC \\o', '{ PAGE } =SUM(A1) TOC \\o'],
  ['control characters', 'a\u0000\u0007\u001bb\u0085\uFFFEc', 'abc'],
  ['halves of characters', 'a\ud83db\udc69c', 'a\uFFFDb\uFFFDc'],
  ['lines and tabs', 'ett\ntvå\ttre  fyra', 'ett\ntvå\ttre  fyra'],
  ['a word of 50 000 letters', 'å'.repeat(50_000), 'å'.repeat(50_000)],
  ['4 500 lines', 'Vi började\n'.repeat(4500).trim(), 'Vi började\n'.repeat(4500).trim()],
])('%s: the file is whole and says it as it was written', async (_, body, said) => {
  const word = readDocx(await renderDocx(await reportWith({ kind: 'own-text', language: 'sv', body })))
  for (const part of xmlParts(word).values()) expect(misplacedIn(part)).toEqual([])
  expect(word.paragraphs.filter(({ style }) => style === 'OwnText').map(({ text }) => text)).toEqual([said])
})

test('own text keeps its paragraphs, language and direction', async () => {
  const body = 'First.\n\nالنساء والرجال 2026'
  const { paragraphs } = readDocx(
    await renderDocx(await reportWith({ kind: 'own-text', language: 'en', body })),
  )
  expect(paragraphs.filter(({ style }) => style === 'OwnText')).toMatchObject([
    { text: 'First.', rightToLeft: false, languages: ['en-GB'] },
    { text: 'النساء والرجال 2026', rightToLeft: true, languages: ['en-GB'] },
  ])
})

test('the same document gives the same bytes, whatever was made before', async () => {
  const document = await reportOf(organisation, 'sv')
  const first = await renderDocx(document)
  await renderDocx(await reportOf(round, 'en'))
  expect(Buffer.compare(await renderDocx(document), first)).toBe(0)
})

const inAnotherProcess = `
  import { createHash } from 'node:crypto'
  import { text } from 'node:stream/consumers'
  const { renderDocx } = await import(process.argv[1])
  const bytes = await renderDocx(JSON.parse(await text(process.stdin)))
  process.stdout.write(createHash('sha256').update(bytes).digest('hex'))`

test('a process with another time zone and language makes the same bytes', async () => {
  const document = await reportOf(organisation, 'sv')
  const hash = createHash('sha256')
    .update(await renderDocx(document))
    .digest('hex')
  const args = [
    '--input-type=module',
    '--eval',
    inAnotherProcess,
    join(import.meta.dirname, 'render-docx.ts'),
  ]
  const env = { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' }
  const made = execFileSync(process.execPath, args, {
    env,
    input: JSON.stringify(document),
    encoding: 'utf8',
  })
  expect(made).toBe(hash)
})
