import { textsIn } from '#texts/texts.ts'
import type { Block, ReportDocument, Section } from '../document.ts'
import { formatSource } from '../format-source.ts'
import { dataSheet } from './data-sheet.ts'
import type { Sheet, SheetCell, SheetRow } from './sheet.ts'
import { textCell } from './sheet-rows.ts'
import { splitText } from './split-text.ts'
import { paragraphsOf } from '../text-direction.ts'
import { printableText } from '../printable-text.ts'

/** A row can be no higher than this many characters in the column of texts; what is longer takes several rows. */
const readableLimit = 1_800

type Line = Readonly<{ kind: string; text: string; link?: SheetCell['link']; address?: string }>

/** Every text of the report in the order of reading: our own, what people wrote, sources, and where each table stands. */
export function textsSheet(document: ReportDocument): Sheet {
  const words = textsIn(document.language).reportWorkbook
  const { columns } = words
  return dataSheet(document, {
    name: words.sheets.texts,
    title: words.sheets.texts,
    place: words.about.texts,
    tableName: words.sheets.texts
      .replaceAll(' ', '_')
      .replaceAll('ä', 'a')
      .replaceAll('å', 'a')
      .replaceAll('ö', 'o'),
    columns: [
      { header: columns.section, numeric: false, width: 36 },
      { header: columns.kind, numeric: false, width: 26 },
      { header: columns.text, numeric: false, width: 100 },
      { header: columns.address, numeric: false, width: 50 },
    ],
    rows: document.sections.flatMap((section) =>
      section.blocks.flatMap((block) =>
        linesOf(document, block).flatMap((line) => rowsOf(document, section, line)),
      ),
    ),
    filter: true,
    below: [],
  })
}

function rowsOf({ language }: ReportDocument, { title }: Section, line: Line): readonly SheetRow[] {
  const { continuedOf } = textsIn(language).reportWorkbook
  return splitText(printableText(line.text), readableLimit).map((piece, i) => [
    textCell(title, 'row'),
    textCell(i === 0 ? line.kind : continuedOf(line.kind), 'cell'),
    textCell(piece, 'cell', line.link),
    line.address === undefined || i > 0 ? textCell('', 'cell') : addressCell(line.address),
  ])
}

function linesOf({ language }: ReportDocument, block: Block): readonly Line[] {
  const { reports, reportWorkbook } = textsIn(language)
  const { kinds, ownIn } = reportWorkbook
  switch (block.kind) {
    case 'paragraph':
    case 'notice':
    case 'heading':
      return [{ kind: kinds[block.kind], text: block.text }]
    case 'list':
      return block.items.map((text) => ({ kind: kinds.list, text }))
    case 'own-text': {
      const kind = block.language === language ? kinds['own-text'] : ownIn[block.language]
      return paragraphsOf(block.body).map((text) => ({ kind, text }))
    }
    case 'table':
    case 'chart': {
      const kind = `${reports.document[block.kind === 'table' ? 'table' : 'figure']} ${block.number}`
      return [{ kind, text: block.caption, link: { sheet: kind } }]
    }
    case 'source-list':
      return block.sources.map((source) => {
        const { text, url } = formatSource(language, source)
        return { kind: kinds['source-list'], text, ...(url === null ? {} : { address: url }) }
      })
  }
}

/** Longer addresses Excel takes for damage. */
const longestAddress = 2_000

function addressCell(address: string): SheetCell {
  const url = URL.parse(address)?.href
  return url !== undefined && url.length <= longestAddress
    ? textCell(address, 'cell', { url })
    : textCell(address, 'cell')
}
