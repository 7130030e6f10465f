import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '#server/config.ts'
import { getReport } from '#server/services/reports/get-report.ts'
import { useTestContext } from '#test/database/test-context.ts'
import type { ReportDocument } from '../document.ts'
import { openPdfCompiler, type PdfCompiler } from './pdf-compiler.ts'
import { renderPdf } from './render-pdf.ts'
import { toTypst } from './to-typst.ts'

const { context } = useTestContext()
let compiler: PdfCompiler
beforeAll(() => {
  compiler = openPdfCompiler(readConfig({}).pdfDirectory)
})
afterAll(() => compiler.close())

const subjectOf = (organisationCode: string) =>
  ({ kind: 'organisation', roundSlug: 'exempelrundan', organisationCode }) as const

async function reportWith(body: string): Promise<ReportDocument> {
  const input = { subject: subjectOf('X001'), language: 'sv' } as const
  const { document } = await getReport(context(), input)
  const blocks = [{ kind: 'own-text', language: 'sv', body }] as const
  return { ...document, sections: [{ ...document.sections[0]!, blocks }] }
}

test.each([
  ['a word of one letter', 'å'.repeat(50_000)],
  ['a word of letters of several bytes', 'aå'.repeat(25_000)],
])('%s longer than 64 kB becomes a PDF', async (_, body) => {
  const pdf = await renderPdf(compiler, await reportWith(body), 'ua-1')
  expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-')
})

test('nothing that a person writes as a word is touched, nor a drawing', async () => {
  const longest = 'realisationsvinstbeskattningsreglerna-och-annat-i-samma-ord'
  expect(toTypst(await reportWith(longest))).not.toContain('\u200b')
  const input = { subject: subjectOf('X002'), language: 'sv' } as const
  const { document } = await getReport(context(), input)
  const drawings = document.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'chart' ? [JSON.stringify(block.svg)] : [])),
  )
  expect(drawings).not.toEqual([])
  for (const drawing of drawings) expect(toTypst(document)).toContain(drawing)
})
