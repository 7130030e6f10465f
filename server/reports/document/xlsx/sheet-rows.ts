import type { Language } from '#domain/language/language.ts'
import type { Texts } from '#texts/texts.ts'
import { type Figure, formatFigure } from '../figure.ts'
import { printableText } from '../printable-text.ts'
import { numberFormat } from './number-format.ts'
import type { Look, SheetCell, SheetRow } from './sheet.ts'
import { cellLimit, splitText } from './split-text.ts'

export type Words = Texts['reportWorkbook']

export function textCell(text: string, look: Look, link?: SheetCell['link']): SheetCell {
  return { value: printableText(text), look, ...(link ? { link } : {}) }
}

/** A number as a number; where there is none the word for why, never a zero. */
export function figureCell(language: Language, figure: Figure, look: Look): SheetCell {
  const { value } = figure
  return value === null
    ? textCell(formatFigure(language, figure), look)
    : { value, look, format: numberFormat(figure) }
}

/** The n of a figure; words where it is not known, or known only to lie between two numbers. */
export function countCell({ n }: Figure, look: Look, unknown: string): SheetCell {
  if (n === null) return textCell(unknown, look)
  return typeof n === 'number' ? { value: n, look, format: '#,##0' } : textCell(`${n[0]}–${n[1]}`, look)
}

/** One text in the first column, on as many rows as it needs. */
export function textRows(text: string, look: Look): readonly SheetRow[] {
  return splitText(printableText(text), cellLimit).map((piece) => [{ value: piece, look }])
}

/** A row, and below it what its cells could not hold; such a row begins with the word for that. */
export function continueRow(row: SheetRow, words: Words): readonly SheetRow[] {
  const pieces = row.map((cell) =>
    typeof cell?.value === 'string' && cell.value.length > cellLimit
      ? splitText(cell.value, cellLimit)
      : null,
  )
  const more = Math.max(1, ...pieces.map((one) => one?.length ?? 1))
  if (more === 1) return [row]
  return Array.from({ length: more }, (_, i) =>
    row.map((cell, column) => {
      if (cell === null) return null
      const value = pieces[column] ? pieces[column][i] : i === 0 ? cell.value : undefined
      if (value !== undefined) return { ...cell, value }
      return column === 0 ? { value: words.continued, look: cell.look } : null
    }),
  )
}
