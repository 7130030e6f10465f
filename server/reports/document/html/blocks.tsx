import type { Language } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'
import type { Block, Chart, OwnText, SourceList, Table } from '../document.ts'
import { type Figure, formatCount } from '../figure.ts'
import { formatCell } from '../format-cell.ts'
import { formatSource } from '../format-source.ts'

type Props<B> = Readonly<{ block: B; language: Language }>

/** One part of a report as HTML. */
export function BlockHtml({ block, language }: Props<Block>) {
  switch (block.kind) {
    case 'paragraph':
      return <p>{block.text}</p>
    case 'notice':
      return <p className="report-notice">{block.text}</p>
    case 'heading':
      return <h3>{block.text}</h3>
    case 'list':
      return (
        <ul>
          {block.items.map((item, i) => (
            <li key={i}>{item}</li>
          ))}
        </ul>
      )
    case 'own-text':
      return <OwnTextHtml block={block} language={language} />
    case 'table':
      return <TableHtml block={block} language={language} />
    case 'chart':
      return <ChartHtml block={block} language={language} />
    case 'source-list':
      return <SourcesHtml block={block} language={language} />
  }
}

/** Own text as it was written: line breaks kept, direction after its letters, nothing of it read as markup. */
function OwnTextHtml({ block }: Props<OwnText>) {
  return (
    <div className="report-own" lang={block.language}>
      {block.body.split(/\n\s*\n/).map((text, i) => (
        <p key={i} dir="auto">
          {text.trim()}
        </p>
      ))}
    </div>
  )
}

/** Dates and single words stay on one line. */
const shortest = 12

function TableHtml({ block, language }: Props<Table>) {
  const { caption, number, columns, rows, notes } = block
  const captionId = `table-${number}`
  const shown = rows.map(({ header, cells, total }) => ({
    header,
    total,
    cells: cells.map((cell) => ({ cell, text: formatCell(language, cell) })),
  }))
  const classes = columns.map(({ numeric }, i) => {
    if (numeric) return 'numeric'
    return i > 0 && shown.every(({ cells }) => cells[i - 1]!.text.length <= shortest) ? 'short' : undefined
  })
  return (
    <div className="report-table">
      {/* A wide table scrolls by itself, by keyboard too. */}
      <div className="table-frame" tabIndex={0} role="region" aria-labelledby={captionId}>
        <table className="ds-table" data-size="sm">
          <caption id={captionId}>
            <Numbered word={textsIn(language).reports.document.table} number={number} caption={caption} />
          </caption>
          <thead>
            <tr>
              {columns.map(({ header }, i) => (
                <th key={i} scope="col" className={classes[i]}>
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ header, cells, total }, i) => (
              <tr key={i} className={total ? 'report-total' : undefined}>
                <th scope="row">{header}</th>
                {cells.map(({ cell, text }, j) => (
                  <td key={j} className={classes[j + 1]}>
                    {typeof cell === 'string' ? (
                      text
                    ) : (
                      <FigureHtml figure={cell} text={text} language={language} />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Notes notes={notes} />
    </div>
  )
}

/** A number carries its value and where it can be followed back to, for whoever points at it. */
function FigureHtml({
  figure,
  text,
  language,
}: Readonly<{ figure: Figure; text: string; language: Language }>) {
  const { id, value, origin } = figure
  return (
    <data
      value={value ?? ''}
      data-figure={id}
      title={`${formatCount(language, figure)}. ${origin.text[language]}`}
    >
      {text}
    </data>
  )
}

function ChartHtml({ block, language }: Props<Chart>) {
  const { number, caption, svg, narrow, notes } = block
  return (
    <figure className="report-chart">
      <figcaption>
        <Numbered word={textsIn(language).reports.document.figure} number={number} caption={caption} />
      </figcaption>
      {/* Drawn by our own components, which escape every word. The style sheet shows the one that fits. */}
      <div className="report-drawing" data-for="wide" dangerouslySetInnerHTML={{ __html: svg }} />
      <div className="report-drawing" data-for="narrow" dangerouslySetInnerHTML={{ __html: narrow }} />
      <Notes notes={notes} />
    </figure>
  )
}

function Numbered({ word, number, caption }: Readonly<{ word: string; number: number; caption: string }>) {
  return (
    <>
      <strong>{`${word} ${number}.`}</strong> {caption}
    </>
  )
}

function Notes({ notes }: Readonly<{ notes: readonly string[] }>) {
  return notes.map((note, i) => (
    <p key={i} className="report-note">
      {note}
    </p>
  ))
}

function SourcesHtml({ block, language }: Props<SourceList>) {
  return (
    <ul>
      {block.sources.map((source, i) => {
        const { text, url } = formatSource(language, source)
        return (
          <li key={i}>
            {text} {url && <a href={url}>{url}</a>}
          </li>
        )
      })}
    </ul>
  )
}
