import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { Language } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'
import type { Block, Table as TableBlock } from '../document.ts'
import { formatCell } from '../format-cell.ts'
import { captionOf, notesOf } from './captions.ts'
import { columnWidths } from '../column-widths.ts'
import { textWidth } from '../page.ts'
import { runsOf } from './runs.ts'

/**
 * A table with more rows, or longer cells, than this may go on over the next page, where its first and last rows keep
 * together.
 */
const keptRows = 12
const edgeRows = 3
const keptLength = 120

type Line = Readonly<{
  texts: readonly string[]
  kind: 'head' | 'body' | 'total'
  /** Stays on the page of the next line. */
  keepNext: boolean
}>

/** A table with its caption above and its notes below. Its header is repeated on every page, and no row is broken. */
export function tableBlocks(
  block: TableBlock,
  next: Block | undefined,
  language: Language,
): readonly (Paragraph | Table)[] {
  const { columns, rows, number, caption, notes } = block
  const texts = rows.map(({ header, cells }) => [header, ...cells.map((cell) => formatCell(language, cell))])
  const whole = rows.length <= keptRows && texts.flat().every((text) => text.length <= keptLength)
  const widths = columnWidths(columns, texts)
  const lines: readonly Line[] = [
    { texts: columns.map(({ header }) => header), kind: 'head', keepNext: true },
    ...rows.map(({ total }, i) => ({
      texts: texts[i]!,
      kind: total ? ('total' as const) : ('body' as const),
      keepNext:
        i === rows.length - 1 ? notes.length > 0 : whole || i < edgeRows - 1 || i >= rows.length - edgeRows,
    })),
  ]
  const table = new Table({
    style: 'ReportTable',
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    rows: lines.map((line) => rowOf(line, block, widths)),
  })
  return [
    captionOf(textsIn(language).reports.document.table, number, caption),
    table,
    ...(notes.length > 0 || bringsSpace(next) ? notesOf(notes) : [new Paragraph({ style: 'Note' })]),
  ]
}

/** Text would stand right under the table; headings and captions have room above them. */
function bringsSpace(next: Block | undefined): boolean {
  return next === undefined || next.kind === 'heading' || next.kind === 'table' || next.kind === 'chart'
}

function rowOf(
  { texts, kind, keepNext }: Line,
  { columns }: TableBlock,
  widths: readonly number[],
): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(kind === 'head' ? { tableHeader: true } : {}),
    ...(keepNext ? { keepNext } : {}),
    children: texts.map(
      (text, i) =>
        new TableCell({
          width: { size: widths[i]!, type: WidthType.DXA },
          margins: {
            ...(i === 0 ? { left: 0 } : {}),
            ...(i === texts.length - 1 ? { right: 0 } : {}),
          },
          ...(kind === 'total'
            ? { borders: { top: { style: BorderStyle.SINGLE, size: 5, color: '1D5B66' } } }
            : {}),
          children: [
            new Paragraph({
              style: styleOf(kind, columns[i]?.numeric === true),
              children: runsOf(text, kind === 'total' ? { style: 'Strong' } : {}),
            }),
          ],
        }),
    ),
  })
}

function styleOf(kind: Line['kind'], numeric: boolean): string {
  if (kind === 'head') return numeric ? 'TableNumberHead' : 'TableHead'
  return numeric ? 'TableNumber' : 'TableText'
}
