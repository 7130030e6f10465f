import { textsIn } from '#texts/texts.ts'
import { columnWidths, holdsWords } from '../column-widths.ts'
import type { Arms, Block, ReportDocument, Table } from '../document.ts'
import { formatCell } from '../format-cell.ts'
import { formatSource } from '../format-source.ts'
import { printableText } from '../printable-text.ts'
import { beginsRightToLeft, paragraphsOf } from '../text-direction.ts'
import { footOf, marksOf } from './page-words.ts'

const regions = { sv: 'SE', en: 'GB' } as const

/** Drawings and addresses of links: strings that nobody reads as text. */
const notRead = new Set(['svg', 'url'])

/** The data that report.typ sets: every word and number as the reader shall see it, as JSON. */
export function toTypst(document: ReportDocument): string {
  const { language, generatedOn, sections } = document
  const { common, reports, word } = textsIn(language)
  const [year, month, day] = generatedOn.split('-').map(Number)
  const data = {
    replaced: false,
    ...document,
    region: regions[language],
    author: document.organisation?.name ?? document.subject,
    roundName: document.round?.name ?? '',
    arms: document.arms && drawnArms(document.arms),
    running: [...new Set([document.subject, document.round?.name])].filter(Boolean).join(' · '),
    marks: marksOf(document),
    foot: footOf(document),
    date: { year, month, day },
    words: {
      ...reports.document,
      fictional: common.fictionalBanner,
      arms: word.arms(document.organisation?.name ?? document.subject),
    },
    drawings: { tables: countOf(document, 'table'), figures: countOf(document, 'chart') },
    sections: sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block, i) => blockFor(document, block, section.blocks.slice(i + 1))),
    })),
  }
  return JSON.stringify(data, (key, value: unknown) => {
    if (typeof value !== 'string') return value
    return notRead.has(key) ? printableText(value) : breakable(together(printableText(value)))
  })
}

/** The PNG wrapped in a drawing, since JSON carries no bytes. */
function drawnArms({ png, width, height }: Arms) {
  const image = `<image href="data:image/png;base64,${png}" width="${width}" height="${height}"/>`
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`
  return { svg: `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${image}</svg>`, width, height }
}

function countOf({ sections }: ReportDocument, kind: Block['kind']): number {
  return sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === kind)).length
}

function blockFor({ language, kind }: ReportDocument, block: Block, rest: readonly Block[]): object {
  switch (block.kind) {
    case 'table': {
      const rows = block.rows.map(({ header, cells }) => [
        header,
        ...cells.map((cell) => formatCell(language, cell)),
      ])
      const widths = columnWidths(block.columns, rows)
      return {
        ...block,
        columns: columnsOf(block),
        rows,
        widths,
        // The page for politicians is set in letters of any size, so there nothing is known of what has room.
        hyphenate: kind === 'brief' || !holdsWords(block.columns, rows, widths),
        totals: block.rows.flatMap(({ total }, i) => (total ? [i + 1] : [])),
      }
    }
    case 'chart': {
      // The page for politicians has two columns, where the drawing for a wide page would be too small to read.
      const svg = kind === 'brief' ? block.narrow : block.svg
      return { ...block, svg, narrow: '', figures: [], width: Number(/ width="(\d+)/.exec(svg)?.[1] ?? 680) }
    }
    case 'own-text':
      return {
        ...block,
        region: regions[block.language],
        paragraphs: paragraphsOf(block.body).map((text) => ({
          lines: text.split('\n'),
          rightToLeft: beginsRightToLeft(text),
        })),
      }
    case 'source-list':
      return { ...block, sources: block.sources.map((source) => ({ ...formatSource(language, source) })) }
    case 'paragraph':
      return { ...block, figures: [], leads: leadsToDrawing(rest) }
    case 'notice':
    case 'heading':
    case 'list':
      return block
  }
}

/** Sentences that lead to a table or figure stay with it on its page. */
function leadsToDrawing(rest: readonly Block[]): boolean {
  const next = rest.find(({ kind }) => kind !== 'paragraph')
  return next?.kind === 'table' || next?.kind === 'chart'
}

function columnsOf({ columns }: Table) {
  return columns.map(({ header, numeric = false }) => ({ header, numeric }))
}

/** A number stays on the line of the sign that says what it is: § 58, n = 35. */
function together(text: string): string {
  return text.replace(/(?<=§) (?=\d)/g, '\u00a0').replace(/\bn = (?=\d)/g, 'n\u00a0=\u00a0')
}

/** No word is this long; and Typst ends its process over one of more than 64 kB (krilla 0.6.0). */
const endless = /\S{60,}/g

/** Lets what has no space for a whole line be broken, anywhere, so that it stays on the page. */
function breakable(text: string): string {
  return text.replace(endless, (word) =>
    Array.from(word, (sign, i) => (i % 20 === 19 ? `${sign}\u200b` : sign)).join(''),
  )
}
