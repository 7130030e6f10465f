import type { CellStyle } from 'hucre/xlsx'
import type { Look } from './sheet.ts'

const line = { style: 'thin', color: { rgb: 'C4C7CE' } } as const
const strong = { style: 'medium', color: { rgb: '1F2430' } } as const
const tinted = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EEF0F4' } } as const
const bold = { name: 'Calibri', size: 11, bold: true } as const
const wrapped = { wrapText: true, vertical: 'top' } as const
const right = { ...wrapped, horizontal: 'right' } as const
const aside = { ...wrapped, horizontal: 'left', indent: 1 } as const
const under = { bottom: line }
const summed = { top: strong, bottom: line }
const columnHead = { font: bold, fill: tinted, border: { top: strong, bottom: strong } } as const

/** How cells look; also in grey, and without the tables of Excel, which other programs may not draw. */
export const looks: Readonly<Record<Look, CellStyle>> = {
  title: { font: { name: 'Calibri', size: 15, bold: true } },
  subtitle: { font: { name: 'Calibri', size: 11, color: { rgb: '4A5060' } } },
  heading: { font: { name: 'Calibri', size: 13, bold: true } },
  label: { font: bold, alignment: wrapped },
  text: { alignment: wrapped },
  notice: { font: bold },
  column: { ...columnHead, alignment: { ...wrapped, vertical: 'bottom' } },
  'text-column': { ...columnHead, alignment: { ...aside, vertical: 'bottom' } },
  'number-column': { ...columnHead, alignment: { ...right, vertical: 'bottom' } },
  row: { border: under, alignment: wrapped },
  cell: { border: under, alignment: aside },
  refs: { border: under, alignment: aside },
  number: { border: under, alignment: right },
  'total-row': { font: bold, border: summed, alignment: wrapped },
  'total-cell': { font: bold, border: summed, alignment: aside },
  'total-number': { font: bold, border: summed, alignment: right },
  note: { font: { name: 'Calibri', size: 10 }, alignment: wrapped },
}

/** A link looks like one, whatever else its cell is. */
export const linkFont = { name: 'Calibri', size: 11, underline: true, color: { rgb: '0B57A4' } } as const
