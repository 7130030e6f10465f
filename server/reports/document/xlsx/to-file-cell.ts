import type { Cell, CellStyle } from 'hucre/xlsx'
import { escapeText } from '#server/workbooks/escape-text.ts'
import { linkFont, looks } from './looks.ts'
import type { SheetCell } from './sheet.ts'

/**
 * The format of texts that a program could take for a formula. They are kept as written and marked as texts; the space
 * that cannot be broken is only shown, and so stands before them also where what is shown is saved as CSV.
 */
export const guardedFormat = '"\u00A0"@'

/** What a spreadsheet takes for the beginning of a formula, in any of its languages. */
const likeFormula = /^[=+\-@\t\r\n＝＋－＠]/

/** A cell as the library writes it. */
export function toFileCell({ value, look, format, link }: SheetCell): Partial<Cell> {
  const style: CellStyle = link ? { ...looks[look], font: linkFont } : looks[look]
  if (typeof value === 'number') return { value, type: 'number', style: { ...style, numFmt: format! } }
  if (value === '') return { value: null, style }
  const text = escapeText(value)
  return {
    ...contentOf(text),
    style: likeFormula.test(value) ? { ...style, numFmt: guardedFormat } : style,
    ...(link ? { hyperlink: hyperlinkOf(link, text) } : {}),
  }
}

/** As a run of text what looks like an error value, such as #REF!, is not taken for one. */
function contentOf(text: string): Partial<Cell> {
  return text.startsWith('#')
    ? { value: null, type: 'richText', richText: [{ text }] }
    : { value: text, type: 'string' }
}

function hyperlinkOf(link: NonNullable<SheetCell['link']>, display: string): Cell['hyperlink'] {
  return 'url' in link ? { target: link.url } : { target: '', location: `'${link.sheet}'!A1`, display }
}
