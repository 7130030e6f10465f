import type { Language } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'
import type { ReadCell, ReadSheet, ReadWorkbook } from '#test/xlsx/read-xlsx.ts'
import { numberedCaption, type Said, text } from './said.ts'

/** The place of the row of column headings on every sheet with a table. */
const headingRow = 4

/** What a report says as a workbook: the sheet of texts in its order, with the sheets it leads to where they belong. */
export function saidInXlsx({ sheets }: ReadWorkbook, language: Language): readonly Said[] {
  const words = textsIn(language).reportWorkbook
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]))
  const said: Said[] = []
  let section = ''
  for (const row of tableRows(byName.get(words.sheets.texts)!)) {
    const [title, kind, body, address] = row.map(shownWithoutGuard) as [
      string,
      string,
      string,
      string | undefined,
    ]
    if (title !== section) said.push({ kind: 'section', text: (section = title) })
    const sheet = row[2]!.link === null ? undefined : byName.get(kind)
    if (sheet) said.push(...saidOnSheet(sheet, body, language))
    else if (kind.endsWith(words.continuedOf(''))) said.push(continued(said.pop()!, body))
    else said.push(text([body, address].filter(Boolean).join(' ')))
  }
  return said
}

/** The rows of the table on a sheet, without its headings: down to the first row in which nothing stands. */
export function tableRows({ rows }: ReadSheet): readonly (readonly ReadCell[])[] {
  const below = rows.slice(headingRow + 1)
  const end = below.indexOf(null)
  return below.slice(0, end < 0 ? undefined : end) as readonly (readonly ReadCell[])[]
}

/** What stands under the table, by its headings; what stands before any heading are the notes of a table. */
export function belowTable(sheet: ReadSheet, language: Language): ReadonlyMap<string, readonly string[]> {
  const headings = Object.values(textsIn(language).reportWorkbook.below)
  const parts = new Map<string, string[]>()
  let heading = ''
  for (const row of sheet.rows.slice(headingRow + 2 + tableRows(sheet).length)) {
    if (row === null) continue
    const said = shownWithoutGuard(row[0]!)
    if (headings.includes(said)) heading = said
    else parts.set(heading, [...(parts.get(heading) ?? []), said])
  }
  return parts
}

/** The column headings of the table on a sheet. */
export function headingsOf({ rows }: ReadSheet): readonly string[] {
  return rows[headingRow]!.map(({ shown }) => shown)
}

/** What a reader sees of a cell; the space that guards a text from becoming a formula is no part of it. */
export function shownWithoutGuard({ shown, quoted }: ReadCell): string {
  return quoted ? shown.replace(/^\u00A0/, '') : shown
}

function saidOnSheet(sheet: ReadSheet, listed: string, language: Language): readonly Said[] {
  const { below } = textsIn(language).reportWorkbook
  const titled = numberedCaption(shownWithoutGuard(sheet.rows[0]![0]!))
  if (titled.caption !== listed) throw new Error(`${sheet.name} is listed as ${listed}`)
  const under = belowTable(sheet, language)
  const [alt] = under.get(below.alt) ?? []
  if (alt !== undefined)
    return [{ kind: 'chart', ...titled, alt }, ...(under.get(below.notes) ?? []).map(text)]
  const rows = tableRows(sheet).map((row) => row.map(shownWithoutGuard))
  return [{ kind: 'table', ...titled, columns: headingsOf(sheet), rows }, ...(under.get('') ?? []).map(text)]
}

function continued(before: Said, more: string): Said {
  if (before.kind !== 'text') throw new Error('Only a text goes on')
  return text(before.text + more)
}
