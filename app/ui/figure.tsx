import '../theme/charts.css'
import type { ComponentType } from 'react'
import type { FigureTable } from '#charts/figure-table.ts'
import { type FigureProps, fullWidth } from '#charts/frame.tsx'
import type { Language } from '#domain/language/language.ts'
import { DataTable } from './data-table.tsx'
import { useLanguage, useTexts } from './language.tsx'

/** What every figure says of itself: how many values stand behind it, when, with which checklist, from where. */
export type FigureFacts = Readonly<{
  n: string
  date: string
  instrument?: string
  source: string
  /** How the scale reads, or what to keep in mind. */
  note?: string
}>

type Props<Rows> = Readonly<{
  /** Unique on the page. */
  id: string
  number?: number
  title: string
  facts: FigureFacts
  /** The figure; it and its table are made of the same rows. */
  drawing: ComponentType<FigureProps & Rows>
  rows: Rows
  table: (language: Language, rows: Rows) => FigureTable
  /** What the table is called where it holds no numbers. */
  asTable?: string
  /** The table is folded, where the same values stand in full on the page besides. */
  folded?: boolean
}>

type TableRow = Readonly<{ cells: readonly string[]; key: number }>

const phoneWidth = 350

/**
 * A figure with its caption and its table. Both a wide and a narrow drawing are sent, of which the style sheet shows
 * the one that fits, since text in a drawing neither wraps nor keeps its size when the drawing shrinks.
 */
export function Figure<Rows extends object>(props: Props<Rows>) {
  const { id, number, title, facts, drawing: Drawing, rows, table, asTable, folded = false } = props
  const language = useLanguage()
  const t = useTexts().charts
  return (
    <figure className="figure">
      <figcaption>
        <strong>{number === undefined ? title : t.figureNumber(number, title)}</strong>
        <Facts facts={facts} />
      </figcaption>
      <div className="figure__drawing" data-for="wide">
        <Drawing {...rows} language={language} id={`${id}-wide`} title={title} width={fullWidth} />
      </div>
      <div className="figure__drawing" data-for="narrow">
        <Drawing {...rows} language={language} id={`${id}-narrow`} title={title} width={phoneWidth} />
      </div>
      <details className="figure__table" open={!folded}>
        <summary>{asTable ?? t.asTable}</summary>
        <Table caption={title} table={table(language, rows)} />
      </details>
    </figure>
  )
}

function Table({ caption, table }: { caption: string; table: FigureTable }) {
  return (
    <DataTable
      caption={caption}
      columns={table.columns.map(({ header, numeric }, i) => ({
        header,
        numeric,
        cell: ({ cells }: TableRow) => cells[i],
      }))}
      rows={table.rows.map((cells, key): TableRow => ({ cells, key }))}
      rowKey={({ key }) => key}
    />
  )
}

function Facts({ facts: { n, date, instrument, source, note } }: { facts: FigureFacts }) {
  const t = useTexts().charts
  const rows = [
    [t.facts.n, n],
    [t.facts.date, date],
    [t.facts.instrument, instrument],
    [t.facts.source, source],
  ].filter((row): row is [string, string] => row[1] !== undefined)
  return (
    <>
      <dl className="figure__facts">
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {note && <p className="note">{note}</p>}
    </>
  )
}
