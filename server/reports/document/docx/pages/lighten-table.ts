import { textWidth } from '../../page.ts'
import { attributeOf, type BodyNode, childOf, childrenOf, linesNode, textOf } from './body-node.ts'
import { countLines } from './count-lines.ts'
import type { Widths } from '../../font-widths.ts'

/** Text of tables is 8.5 points; the style of tables leaves this much room beside it, in twentieths of a point. */
const size = 170
const margin = 90

/** A cell of more lines than fill a page is laid out as one that fills it. */
const mostLines = 60

const width = { 'w:tcW': { _attr: { 'w:type': 'dxa', 'w:w': textWidth } } }

/** The table as one column, each row as high as its highest cell, kept and repeated as before. */
export function lightTable(table: BodyNode, widthOf: Widths): BodyNode {
  const [properties, , ...rows] = childrenOf(table, 'w:tbl')
  const grid = { 'w:tblGrid': [{ 'w:gridCol': { _attr: { 'w:w': textWidth } } }] }
  return { 'w:tbl': [properties, grid, ...rows.map((row) => lightRow(row, widthOf))] }
}

function lightRow(row: BodyNode, widthOf: Widths): BodyNode {
  const cells = childrenOf(row, 'w:tr').filter((child) => 'w:tc' in child)
  const rowProperties = childOf(row, 'w:tr', 'w:trPr')
  const paragraph = childOf(cells[0] ?? {}, 'w:tc', 'w:p') ?? {}
  const lines = Math.max(1, ...cells.map((cell) => linesOf(cell, widthOf)))
  const cell = {
    'w:tc': [
      { 'w:tcPr': [width] },
      linesNode(childOf(paragraph, 'w:p', 'w:pPr'), Math.min(lines, mostLines)),
    ],
  }
  return { 'w:tr': [...(rowProperties ? [rowProperties] : []), cell] }
}

function linesOf(cell: BodyNode, widthOf: Widths): number {
  const properties = childOf(cell, 'w:tc', 'w:tcPr') ?? {}
  const margins = childOf(properties, 'w:tcPr', 'w:tcMar') ?? {}
  const side = (name: string) => Number(attributeOf(childOf(margins, 'w:tcMar', name), name, 'w:w') ?? margin)
  const whole = Number(attributeOf(childOf(properties, 'w:tcPr', 'w:tcW'), 'w:tcW', 'w:w'))
  const room = whole - side('w:left') - side('w:right')
  const texts = childrenOf(cell, 'w:tc')
    .filter((child) => 'w:p' in child)
    .map(textOf)
  return texts.reduce((lines, text) => lines + countLines(text, room / size, widthOf), 0)
}
