import { formatNumber } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import type { ReportDocument } from '../document.ts'
import type { Sheet, SheetRow } from './sheet.ts'
import { textCell, textRows } from './sheet-rows.ts'
import { cellLimit } from './split-text.ts'

export type Listed = Readonly<{ sheet: string; says: string }>

/** The first sheet: what the report is, who stands behind it, what is on the other sheets and how to read them. */
export function aboutSheet(document: ReportDocument, listed: readonly Listed[]): Sheet {
  const { language, state, fictional } = document
  const { common, reportLife, reportWorkbook } = textsIn(language)
  const words = reportWorkbook.about
  const unadopted = state === 'draft' || state === 'review' ? [reportLife.notAdopted[state]] : []
  return {
    name: reportWorkbook.sheets.about,
    widths: [34, 96],
    rows: [
      ...textRows(`${document.title}: ${document.subject}`, 'title'),
      ...unadopted.map((text) => [textCell(text, 'notice')]),
      ...(fictional ? [[textCell(common.fictionalBanner, 'notice')]] : []),
      [],
      ...factsOf(document).map(([label, value]) => pair(label, value)),
      [],
      pair(words.statement, document.statement),
      [],
      [textCell(words.contents, 'heading')],
      [textCell(words.sheet, 'column'), textCell(words.content, 'text-column')],
      ...listed.map(({ sheet, says }) => [textCell(sheet, 'row', { sheet }), textCell(says, 'cell')]),
      [],
      [textCell(words.reading, 'heading')],
      [textCell(words.signs, 'column'), textCell(words.meaning, 'text-column')],
      ...signsOf(document).map(([sign, meaning]) => [textCell(sign, 'row'), textCell(meaning, 'cell')]),
    ],
    table: null,
  }
}

type Pair = readonly [label: string, value: string]

function pair(label: string, value: string): SheetRow {
  return [textCell(label, 'label'), textCell(value, 'text')]
}

function factsOf(document: ReportDocument): readonly Pair[] {
  const { language, facts, programme, adoption } = document
  const words = textsIn(language).reportWorkbook.about
  return [
    [words.programme, programme],
    ...facts.map(({ label, value }): Pair => [label, value]),
    // How far it has come, and the decision, are among the facts already.
    ...(adoption ? [[words.registeredBy, adoption.by] as const] : []),
    [words.language, words.languages[language]],
  ].filter((fact): fact is Pair => fact[1] !== '')
}

/** What the signs of the workbook mean, and how it treats numbers and texts. */
function signsOf({ language }: ReportDocument): readonly Pair[] {
  const { reports, reportWorkbook } = textsIn(language)
  const words = reportWorkbook.about
  return [
    [reports.missing['no-data'], words.noData],
    [reports.missing.unrated, words.noValue],
    [reports.missing.unknown, words.noValue],
    [reports.missing['not-applicable'], words.noValue],
    [reportWorkbook.n, words.n],
    [words.numbers, words.numbersMean],
    [words.signed, words.signedMeans],
    [words.long, words.longMeans(formatNumber(language, cellLimit))],
  ]
}
