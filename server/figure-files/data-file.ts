import type { KeyFigureTable } from '#domain/indicators/key-figure-table.ts'
import type { Language } from '#domain/language/language.ts'
import { formatDate } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'

/** What a file of figures is made of: the table, in which language, with which units. */
export type DataFile = Readonly<{
  table: KeyFigureTable
  language: Language
  /** In the words of the language. */
  unit: string
}>

/** What the file is about: the key figures with their areas. */
export function titleOf({ table }: DataFile): string {
  const titles = table.keyFigures.map(({ title }) => title)
  return `${titles.join(' / ')}: ${table.areas.map(({ name }) => name).join(', ')}`
}

/** Where the figures are from; nothing computed is meant. */
export function rawSourceOf({ table, language }: DataFile): string {
  return textsIn(language).figures.rawSource[table.keyFigures[0]!.source]
}

/** The source, the snapshot, and that what is computed is ours. */
export function noteOf(file: DataFile): string {
  const { figures, keyFigure } = textsIn(file.language)
  const { id, createdAt } = file.table.snapshot
  const snapshot = figures.fetched({
    snapshot: String(Number(id)),
    date: formatDate(file.language, createdAt.slice(0, 10)),
  })
  return keyFigure.files.note({ raw: rawSourceOf(file), snapshot })
}
