import { textsIn } from '#texts/texts.ts'
import type { ReportDocument } from '../document.ts'
import { aboutSheet, type Listed } from './about-sheet.ts'
import { chartSheet } from './chart-sheet.ts'
import { figuresSheet } from './figures-sheet.ts'
import type { Sheet } from './sheet.ts'
import { tableSheet } from './table-sheet.ts'
import { textsSheet } from './texts-sheet.ts'

/** The sheets of a report: what it is, its tables and figures as they are read, all its numbers, all its texts. */
export function sheetsOf(document: ReportDocument): readonly Sheet[] {
  const { about, sheets: names } = textsIn(document.language).reportWorkbook
  const shown = document.sections.flatMap(({ title, blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'table') return [{ sheet: tableSheet(document, block, title), says: block.caption }]
      if (block.kind === 'chart') return [{ sheet: chartSheet(document, block, title), says: block.caption }]
      return []
    }),
  )
  const figures = figuresSheet(document)
  const listed: readonly Listed[] = [
    ...shown.map(({ sheet, says }) => ({ sheet: sheet.name, says })),
    ...(figures ? [{ sheet: names.figures, says: about.figures }] : []),
    { sheet: names.texts, says: about.texts },
  ]
  return [
    aboutSheet(document, listed),
    ...shown.map(({ sheet }) => sheet),
    ...(figures ? [figures] : []),
    textsSheet(document),
  ]
}
