import type { Language } from '#domain/language/language.ts'
import { reportSections } from '#domain/reports/report-sections.ts'
import type { ReportText } from '#domain/reports/report-text.ts'
import { textsIn } from '#texts/texts.ts'
import type { Block, ReportDocument, Section, Table } from './document.ts'
import { formatCell } from './format-cell.ts'
import { lifeFacts } from './life-facts.ts'
import { ownTextBlocks } from './own-text-blocks.ts'

/** A part of a report with nothing to say is null, and a section without parts disappears. */
export type Draft = Readonly<{ id: Section['id']; blocks: readonly (Block | null)[] }>

/**
 * Puts the sections in the order of the kind of report, own words first in each, leaves out what is empty, and numbers
 * tables and figures through the whole report. The cover says how far the report has come.
 */
export function composeDocument(
  frame: Omit<ReportDocument, 'sections'>,
  drafts: readonly Draft[],
  texts: readonly ReportText[],
): ReportDocument {
  const titles = textsIn(frame.language).reports.sections
  let tables = 0
  let charts = 0
  const numbered = (block: Block): Block => {
    if (block.kind === 'table') return { ...explained(block, frame.language), number: ++tables }
    if (block.kind === 'chart') return { ...block, number: ++charts }
    return block
  }
  const sections = reportSections[frame.kind].flatMap((id: Section['id']) => {
    const blocks = [
      ...ownTextBlocks(texts, id, frame.language),
      ...drafts.flatMap((draft) => (draft.id === id ? draft.blocks : [])),
    ]
    const said = blocks.filter((block) => block !== null && !isEmpty(block)) as Block[]
    return said.some((block) => block.kind !== 'heading')
      ? [{ id, title: titles[id], blocks: said.map(numbered) }]
      : []
  })
  return { ...frame, facts: [...frame.facts, ...lifeFacts(frame)], sections }
}

/** Where a table lacks a figure it says what the sign for that means. */
function explained(table: Table, language: Language): Table {
  const words = textsIn(language).reports
  const lacks = table.rows.some(({ cells }) =>
    cells.some((cell) => formatCell(language, cell) === words.missing['no-data']),
  )
  return lacks ? { ...table, notes: [words.noDataSign, ...table.notes] } : table
}

function isEmpty(block: Block): boolean {
  switch (block.kind) {
    case 'table':
      return block.rows.length === 0
    case 'list':
      return block.items.length === 0
    case 'source-list':
      return block.sources.length === 0
    case 'own-text':
      return block.body.trim() === ''
    case 'paragraph':
    case 'notice':
    case 'heading':
      return block.text === ''
    case 'chart':
      return false
  }
}
