import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '#server/config.ts'
import type { ReportDocument } from '#server/reports/document/document.ts'
import { openPdfCompiler, type PdfCompiler } from '#server/reports/document/pdf/pdf-compiler.ts'
import { renderPdf } from '#server/reports/document/pdf/render-pdf.ts'
import { brokenConditions } from './broken-conditions.ts'
import { readPdf, type Tag } from './read-pdf.ts'
import { sampleDocument } from './sample-document.ts'

let compiler: PdfCompiler
beforeAll(() => {
  compiler = openPdfCompiler(readConfig({}).pdfDirectory)
})
afterAll(() => compiler.close())

/** The tree as a screen reader meets it: role, what is said instead, what a header heads, language, and the words. */
function dump(tag: Tag, depth = 0): string {
  const facts = [tag.scope, tag.language, tag.alt && `alt: ${tag.alt}`].filter(Boolean).join(', ')
  const line = `${'  '.repeat(depth)}${tag.role}${facts && ` (${facts})`}${tag.text && `: ${tag.text}`}`
  return [line, ...tag.children.map((child) => dump(child, depth + 1))].join('\n')
}

const brief: ReportDocument = { ...sampleDocument, kind: 'brief' }
const single: ReportDocument = {
  ...sampleDocument,
  arms: null,
  sections: sampleDocument.sections.slice(0, 1),
}

test('the structure of a report with every kind of block is the reviewed one', async () => {
  const { root } = readPdf(await renderPdf(compiler, sampleDocument, 'ua-1'))
  await expect(`${dump(root)}\n`).toMatchFileSnapshot('sample-structure.txt')
})

describe.each([
  ['a whole report', sampleDocument],
  ['a page for politicians', brief],
  ['a report of one section', single],
])('%s', (_, document) => {
  test.each(['ua-1', 'a-2a'] as const)(
    'breaks no condition that a machine can check, as %s',
    async (standard) => {
      expect(brokenConditions(await renderPdf(compiler, document, standard), standard)).toEqual([])
    },
  )
})

test('a PDF for the archive names the colours it was made for', async () => {
  const { raw } = readPdf(await renderPdf(compiler, sampleDocument, 'a-2a'))
  expect(raw).toMatch(/\/OutputIntents /)
  expect(raw).toContain('/S /GTS_PDFA1')
  expect(raw).toMatch(/\/ID \[/)
})

test('what is broken is found', async () => {
  const sound = Buffer.from(await renderPdf(compiler, sampleDocument, 'ua-1')).toString('latin1')
  const broken = (from: RegExp, to: string) => {
    expect(sound).toMatch(from)
    return brokenConditions(Buffer.from(sound.replace(from, to), 'latin1'), 'ua-1')
  }
  expect(broken(/\/Lang \(sv-SE\)/, '/Long (sv-SE)')).toContain('11-006 the document has no language')
  expect(broken(/\/Scope \/Column/g, '/Scape /Column')).toContain(
    '15-003 a header does not say what it heads',
  )
  expect(broken(/\/S \/H1\b/g, '/S /H2')).toContain('14-003 a heading of level 2 skips a level')
  expect(broken(/\/Alt </g, '/Elt <')).toContain('13-004 a figure has no alternative text')
  expect(broken(/\/FontFile2 /g, '/FontFile9 ')).toContain('31-009 a font is not embedded')
  expect(broken(/\/S \/TBody/g, '/S /TBady')).toContain('02-001 the role TBady means nothing')
  expect(broken(/\/StructParent 1\b/, '/StructPirent 1')).toContain(
    '28-011 a link is not in the structure tree',
  )
})

test('a table that goes on over pages says so where it goes on, and a screen reader hears its head once', async () => {
  const { pages, root } = readPdf(await renderPdf(compiler, sampleDocument, 'ua-1'))
  const goingOn = pages.filter((page) => page.includes('Påstående (forts.)'))
  expect(goingOn.length).toBeGreaterThan(0)
  expect(dump(root)).not.toContain('forts.')
})

test('every page but the cover says which report it is, when and by whom it was adopted, and its number', async () => {
  const { pages } = readPdf(await renderPdf(compiler, sampleDocument, 'ua-1'))
  expect(pages.length).toBeGreaterThan(4)
  for (const [i, page] of pages.slice(1).entries()) {
    expect(page).toContain('Resultatrapport · Antagen · 3 december 2026 · Kommunstyrelsen · KS 2026/12')
    expect(page).toContain(`Sida ${i + 2} (${pages.length})`)
  }
})

test.each([
  ['draft', 'Utkast'],
  ['review', 'På granskning'],
] as const)('a report that is a %s says so on every page, the cover too', async (state, mark) => {
  const document: ReportDocument = { ...sampleDocument, state, adoption: null }
  const { pages } = readPdf(await renderPdf(compiler, document, 'ua-1'))
  for (const page of pages) expect(page).toContain(mark)
})

test('the page for politicians is one page, and loses nothing where it cannot be', async () => {
  const short = { ...brief, sections: sampleDocument.sections.slice(0, 1) }
  expect(readPdf(await renderPdf(compiler, short, 'ua-1')).pages).toHaveLength(1)
  const body = 'Ord efter ord som ingen sida rymmer. '.repeat(600)
  const [first] = sampleDocument.sections
  const long = { ...first!, blocks: [{ kind: 'own-text', language: 'sv', body } as const] }
  const { pages } = readPdf(await renderPdf(compiler, { ...brief, sections: [long] }, 'ua-1'))
  expect(pages.length).toBeGreaterThan(1)
  expect(pages.join(' ').match(/rymmer/g)).toHaveLength(600)
})
