import type { FoundChecklist } from './find-checklist.ts'
import { foldText } from './fold-text.ts'
import { cellName, textOf } from './grid.ts'

const labels = new Set([
  'organisation',
  'organization',
  'kommun',
  'region',
  'kommun region',
  'municipality',
  'namn',
])
/** How far above the headings the form's own lines may stand. */
const linesAbove = 12

/** Finds the organisation as written beside its label above the checklist; null where nothing is written. */
export function readOrganisation(found: FoundChecklist): Readonly<{ written: string; cell: string }> | null {
  const { grid, headerRow } = found
  for (let row = Math.max(0, headerRow - linesAbove); row <= headerRow; row++) {
    const cells = grid.row(row)
    for (const [i, { column, value }] of cells.entries()) {
      if (value.kind !== 'text') continue
      const [label = '', ...rest] = value.text.split(':')
      if (!labels.has(foldText(label))) continue
      const inSameCell = rest.join(':').trim()
      if (inSameCell !== '') return { written: inSameCell, cell: cellName(row, column) }
      const next = cells[i + 1]
      const written = next ? textOf(next.value).trim() : ''
      if (next && written !== '') return { written, cell: cellName(row, next.column) }
    }
  }
  return null
}
