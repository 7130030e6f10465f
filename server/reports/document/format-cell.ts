import type { Language } from '#domain/language/language.ts'
import { type Figure, formatFigure } from './figure.ts'

/** A table cell as the reader sees it. */
export function formatCell(language: Language, cell: Figure | string): string {
  return typeof cell === 'string' ? cell : formatFigure(language, cell)
}
