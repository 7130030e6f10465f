import { type Cell, type CellStyle, writeXlsx } from 'hucre/xlsx'
import type { CellLook, FormCell, FormSheet } from '#domain/workbooks/lay-out-checklist.ts'
import { escapeText } from './escape-text.ts'

const line = { style: 'thin', color: { rgb: 'B8B8B8' } } as const
const frame = { top: line, right: line, bottom: line, left: line }
const tinted = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EEF0F4' } } as const

const looks: Readonly<Record<CellLook, CellStyle>> = {
  title: { font: { bold: true, size: 15 } },
  note: { font: { size: 11 } },
  label: { font: { bold: true } },
  date: { numFmt: 'yyyy-mm-dd', alignment: { horizontal: 'center' } },
  heading: {
    font: { bold: true },
    fill: tinted,
    border: frame,
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
  statement: { border: frame, alignment: { wrapText: true, vertical: 'top' } },
  score: { border: frame, alignment: { horizontal: 'center', vertical: 'top' } },
  comment: { border: frame, alignment: { wrapText: true, vertical: 'top' } },
  sum: { font: { bold: true }, fill: tinted, border: frame, alignment: { horizontal: 'center' } },
}

/**
 * Writes a form as an XLSX file. Texts are written as texts whatever they begin with, so that none of them can become
 * a formula; numbers and dates are written as what they are.
 */
export async function writeWorkbook(
  form: FormSheet,
  properties: { title: string; now: Date },
): Promise<Buffer> {
  const { title, now } = properties
  const file = await writeXlsx({
    sheets: [
      {
        name: form.name,
        columns: form.widths.map((width) => ({ width })),
        cells: new Map(form.cells.map((cell) => [`${cell.row},${cell.column}`, toFileCell(cell)])),
        pageSetup: {
          paperSize: 'a4',
          orientation: 'landscape',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
        },
      },
    ],
    properties: { title, creator: 'Jämsides', created: now, modified: now },
  })
  return Buffer.from(file)
}

function toFileCell({ value, look }: FormCell): Partial<Cell> {
  const style = looks[look]
  switch (value.kind) {
    case 'number':
      return { value: value.number, type: 'number', style }
    case 'date':
      return { value: new Date(`${value.date}T00:00:00Z`), type: 'date', style }
    case 'formula':
      return { value: null, type: 'formula', formula: value.formula, formulaResult: value.result, style }
    case 'text':
      // As a run of text it is not taken for an error value such as #REF!.
      return { value: null, type: 'richText', richText: [{ text: escapeText(value.text) }], style }
    case 'boolean':
    case 'error':
    case 'uncalculated':
      throw new Error(`A form has no cells of the kind ${value.kind}.`)
    default:
      return value satisfies never
  }
}
