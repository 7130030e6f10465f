import { expect, test } from 'vitest'
import type { Language } from '#domain/language/language.ts'
import type { ReportSubject } from '#domain/reports/report.ts'
import { getReport } from '#server/services/reports/get-report.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { readDocx } from '#test/docx/read-docx.ts'
import { formatCell } from '../format-cell.ts'
import { renderDocx } from './render-docx.ts'

const { context } = useTestContext()

const subjects: readonly ReportSubject[] = [
  { kind: 'organisation', roundSlug: 'exempelrundan', organisationCode: 'X002' },
  { kind: 'round', roundSlug: 'exempelrundan' },
]
const cases = subjects.flatMap((subject) =>
  (['sv', 'en'] as const).map((language) => [subject, language] as const),
)

async function reportOf(subject: ReportSubject, language: Language) {
  return (await getReport(context(), { subject, language })).document
}

test.each(cases)(
  '%o in %s says what the document says, in Word’s own structure',
  async (subject, language) => {
    const document = await reportOf(subject, language)
    const blocks = document.sections.flatMap((section) => section.blocks)
    const tables = blocks.filter((block) => block.kind === 'table')
    const charts = blocks.filter((block) => block.kind === 'chart')
    const word = await readDocx(await renderDocx(document))

    expect(word.headings.map(({ style, text }) => [style, text])).toEqual([
      ['Title', document.title],
      ...document.sections.flatMap((section) => [
        ['Heading1', section.title],
        ...section.blocks.flatMap((block) => (block.kind === 'heading' ? [['Heading2', block.text]] : [])),
      ]),
    ])
    expect(word.tables).toEqual(
      tables.map(({ columns, rows }) => ({
        headRows: 1,
        rows: [
          columns.map(({ header }) => header),
          ...rows.map(({ header, cells }) => [header, ...cells.map((cell) => formatCell(language, cell))]),
        ],
      })),
    )
    expect(word.images).toEqual(charts.map(({ alt }) => alt))
    const words = { sv: { table: 'Tabell', chart: 'Figur' }, en: { table: 'Table', chart: 'Figure' } }[
      language
    ]
    expect(word.paragraphs.filter(({ style }) => style === 'Caption').map(({ text }) => text)).toEqual(
      blocks.flatMap((block) =>
        block.kind === 'table' || block.kind === 'chart'
          ? [`${words[block.kind]}\u00a0${block.number}. ${block.caption}`]
          : [],
      ),
    )
  },
)

test('contents list every section with the page it stands on', async () => {
  const document = await reportOf(subjects[0]!, 'sv')
  const { paragraphs } = await readDocx(await renderDocx(document))
  const entries = paragraphs.filter(({ style }) => style === 'TOC1').map(({ text }) => text.split('\t'))
  expect(entries.map(([title]) => title)).toEqual(document.sections.map(({ title }) => title))
  const pages = entries.map(([, page]) => Number(page))
  expect(pages[0]).toBe(2)
  expect(pages).toEqual(pages.toSorted((a, b) => a - b))
})

test('the same document gives the same bytes, whatever was made before', async () => {
  const document = await reportOf(subjects[0]!, 'sv')
  const first = await renderDocx(document)
  await renderDocx(await reportOf(subjects[1]!, 'en'))
  expect(Buffer.compare(await renderDocx(document), first)).toBe(0)
})
