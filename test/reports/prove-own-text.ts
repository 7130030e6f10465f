import { describe, expect, test } from 'vitest'
import type { Person } from '#domain/people/person.ts'
import type { ReportFormat } from '#domain/reports/report-format.ts'
import { renderDocument } from '#server/reports/document/render-document.ts'
import type { ReportJson } from '#server/reports/document/render-json.ts'
import { getReport } from '#server/services/reports/get-report.ts'
import { saveReportText } from '#server/services/reports/save-report-text.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { readPdf } from '#test/pdf/read-pdf.ts'
import { readXlsx } from '#test/xlsx/read-xlsx.ts'
import type { Said } from './said.ts'
import { saidInDocx } from './said-in-docx.ts'
import { saidInHtml } from './said-in-html.ts'
import { saidInJson } from './said-in-json.ts'
import { saidInPdf } from './said-in-pdf.ts'
import { saidInXlsx } from './said-in-xlsx.ts'

type Make = ReturnType<typeof useTestContext>['context']

const subject = { kind: 'organisation', roundSlug: 'exempelrundan', organisationCode: 'X001' } as const
const language = 'sv'
const saga: Person = {
  id: 'saga',
  name: 'Saga Strateg',
  example: true,
  roles: [{ role: 'strategist', organisationCode: 'X001', roundSlug: null }],
}

async function save(context: Make, body: string): Promise<void> {
  const ctx = context(saga)
  const { texts } = await getReport(ctx, { subject, language })
  const version = texts.find(({ section }) => section === 'lessons')?.version ?? 0
  await saveReportText(ctx, { subject, section: 'lessons', language, body, version })
}

async function render(context: Make, format: ReportFormat): Promise<Uint8Array> {
  const { document } = await getReport(context(saga), { subject, language })
  return renderDocument(context(), document, format)
}

/** The paragraphs of the section in which the text stands. */
function lessonsIn(said: readonly Said[]): readonly string[] {
  const begin = said.findIndex((one) => one.kind === 'section' && one.text === 'Lärdomar')
  const rest = said.slice(begin + 1)
  const end = rest.findIndex(({ kind }) => kind === 'section')
  return rest.slice(0, end).map((one) => (one.kind === 'text' ? one.text : one.kind))
}

/** A text that somebody writes, and the paragraphs that every format shall show of it; where none are given, as written. */
type OwnText = readonly [name: string, body: string, shown?: readonly string[]]

/** Proves that a text that somebody has written stands as it was written in every format of a report. */
export function proveOwnText(texts: readonly OwnText[]): void {
  const { context } = useTestContext()

  describe.each(texts.map(([name, body, shown]) => ({ name, body, given: shown })))(
    'own text with $name',
    ({ body, given }) => {
      const shown = given ?? body.split('\n\n').map((text) => text.trim())

      test('stands as it was written in data, on the page, in Word and in Excel', async () => {
        await save(context, body)
        const json = JSON.parse(Buffer.from(await render(context, 'json')).toString()) as ReportJson
        expect(lessonsIn(saidInJson(json))).toEqual(shown)
        expect(lessonsIn(saidInHtml(Buffer.from(await render(context, 'html')).toString()))).toEqual(shown)
        const spaced = (text: string) => text.replace(/[\n\t]/g, ' ')
        expect(lessonsIn(saidInDocx(await render(context, 'docx')))).toEqual(shown.map(spaced))
        // The reader refuses a workbook with any formula in it.
        const workbook = readXlsx(await render(context, 'xlsx'), language)
        expect(lessonsIn(saidInXlsx(workbook, language))).toEqual(shown)
        const risky = workbook.sheets
          .flatMap(({ rows }) => rows.flatMap((row) => row ?? []))
          .filter(({ value }) => typeof value === 'string' && /^[=+\-@\t\r＝]/.test(value))
        expect(risky.map(({ quoted, shown: seen }) => quoted && seen.startsWith('\u00A0'))).toEqual(
          risky.map(() => true),
        )
      })

      test.each(['pdf', 'archive-pdf'] as const)(
        'stands in the %s, with □ for what its fonts lack',
        async (format) => {
          await save(context, body)
          const bytes = await render(context, format)
          const said = lessonsIn(saidInPdf(bytes)).join('')
          expect(inPdf(said, shown.join(''))).toBe(lettersOf(said).join(''))
          const told = readPdf(bytes).pages.join('').includes('typsnitt saknar visas som □')
          expect(told).toBe(said.includes('□'))
        },
      )
    },
  )
}

/** Characters without spaces, and without those that only join, vary or turn others. */
function lettersOf(text: string): readonly string[] {
  return Array.from(text.replace(/[\s\p{Cf}\p{Mn}\p{Me}]/gu, ''))
}

/**
 * What the PDF should say of a text, given what it says: □ may stand only for characters beyond Latin ones. What is
 * turned from right to left stands in the order in which it is drawn, so there only the characters are compared.
 */
function inPdf(said: string, written: string): string {
  const turned = /[\p{Script=Hebrew}\p{Script=Arabic}\u202E]/u.test(written)
  const drawn = lettersOf(said)
  if (turned) {
    const left = lettersOf(written).filter((letter) => !drawn.includes(letter))
    const lacking = left.every((letter) => letter > '\u024F')
    const known = drawn.filter((letter) => letter === '□' || written.includes(letter))
    return lacking && drawn.filter((letter) => letter === '□').length === left.length
      ? known.join('')
      : written
  }
  return lettersOf(written)
    .map((letter, i) => (drawn[i] === '□' && letter > '\u024F' ? '□' : letter))
    .join('')
}
