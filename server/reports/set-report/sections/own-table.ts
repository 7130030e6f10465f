import type { Language } from '#domain/language/language.ts'
import { formatList } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { table } from '../../document/blocks.ts'
import type { Column, Row, Table } from '../../document/document.ts'
import { fetchedText } from '../../figures/figure-origin.ts'
import type { SetPart } from '../data.ts'
import type { SetRows } from '../rows.ts'
import type { SetEntry } from '../set-cells.ts'

type About = Readonly<{ rows: SetRows; name: string }>

/** Women, men and all together in the organisation itself, the difference, and for whom the figure is better. */
export function ownTable({ section, entries }: SetPart, { rows, name }: About, language: Language): Table {
  const t = textsIn(language).sets.document
  return table({
    id: `own-${section.id}`,
    caption: t.own(name),
    columns: columnsOf(language),
    rows: entries.map((entry) => rowOf(entry, language)),
    notes: notesOf(entries, rows, language),
  })
}

function columnsOf(language: Language): readonly Column[] {
  const { columns: c } = textsIn(language).sets.document
  return [
    { header: c.keyFigure },
    { header: c.year, numeric: true },
    { header: c.women, numeric: true },
    { header: c.men, numeric: true },
    { header: c.total, numeric: true },
    { header: c.difference, numeric: true },
    { header: c.ratio, numeric: true },
    { header: c.better },
  ]
}

function rowOf(entry: SetEntry, language: Language): Row {
  const { betterFor } = textsIn(language).sets.document
  const { year, women, men, total, difference, ratio, classification, gap } = entry
  const better = betterFor[classification.of][gap?.direction ?? 'unknown']
  return { header: nameOf(entry), cells: [String(year), women, men, total, difference, ratio, better] }
}

function notesOf(entries: readonly SetEntry[], { snapshot }: SetRows, language: Language) {
  const t = textsIn(language).sets.document
  const children = entries.filter(({ classification }) => classification.of === 'girls-boys')
  const ids = children.map(({ keyFigure }) => keyFigure.id)
  return [
    t.ownNote,
    ...(ids.length > 0 ? [t.children(formatList(language, ids))] : []),
    ...sourcesOf(entries, language).map(({ raw, computed }) =>
      t.sourceNote(raw, computed, fetchedText(snapshot, language)),
    ),
  ]
}

/** A key figure as tables name it: its title, and its id that can be searched for. */
export function nameOf({ keyFigure }: Pick<SetEntry, 'keyFigure'>): string {
  const { id, title } = keyFigure
  return title === id ? id : `${title} (${id})`
}

/** How the sources of some key figures are named, each once, as they are and as what we have made of them. */
export function sourcesOf(entries: readonly Pick<SetEntry, 'keyFigure'>[], language: Language) {
  const { rawSource, computedSource } = textsIn(language).figures
  const sources = [...new Set(entries.map(({ keyFigure }) => keyFigure.source))]
  return sources.map((source) => ({ raw: rawSource[source], computed: computedSource[source] }))
}
