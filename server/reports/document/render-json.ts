import type { z } from 'zod'
import { collectFigures } from './collect-figures.ts'
import type { Block, ReportDocument, Table } from './document.ts'
import { type Figure } from './figure.ts'
import { formatCell } from './format-cell.ts'
import { formatSource } from './format-source.ts'
import type { reportSchema } from './report-schema.ts'

export type ReportJson = z.infer<typeof reportSchema>

/** The report as data: the shape is that of `reportSchema`, with every figure once, and tables that point to them. */
export function renderJson(document: ReportDocument): ReportJson {
  const { language, sections } = document
  const blocks = sections.flatMap((section) => section.blocks)
  return {
    format: 'jamsides-report',
    version: 2,
    kind: document.kind,
    organisation: document.organisation,
    round: document.round,
    year: document.year ?? null,
    state: document.state,
    adoption: document.adoption,
    supersedes: document.supersedes,
    language,
    title: `${document.title}: ${document.subject}`,
    statement: document.statement,
    fictional: document.fictional,
    generatedAt: document.generatedAt,
    sections: sections.map(({ id, title, blocks }) => ({
      id,
      title,
      blocks: blocks.map((block) => blockJson(block, document)),
    })),
    figures: collectFigures(document).map((figure) => figureJson(figure, document)),
    tables: blocks.flatMap((block) => (block.kind === 'table' ? [tableJson(block, document)] : [])),
    charts: blocks.flatMap((block) => {
      if (block.kind !== 'chart') return []
      const { id, number, caption, alt, notes, figures } = block
      return [{ id, number, caption, alt, notes, figures: idsOf(figures) }]
    }),
  }
}

function blockJson(
  block: Block,
  { language }: ReportDocument,
): ReportJson['sections'][number]['blocks'][number] {
  switch (block.kind) {
    case 'paragraph':
      return { kind: block.kind, text: block.text, figures: idsOf(block.figures) }
    case 'notice':
    case 'heading':
      return { kind: block.kind, text: block.text }
    case 'list':
      return { kind: block.kind, items: block.items }
    case 'own-text':
      return { kind: block.kind, language: block.language, text: block.body }
    case 'table':
    case 'chart':
      return { kind: block.kind, id: block.id }
    case 'source-list':
      return { kind: block.kind, items: block.sources.map((source) => formatSource(language, source)) }
  }
}

function figureJson(figure: Figure, { language }: ReportDocument): ReportJson['figures'][number] {
  const { id, label, value, missing, n, nOf, unit, date, instrument, origin } = figure
  return {
    id,
    label: label[language],
    value,
    missing,
    n: typeof n === 'number' ? n : null,
    nRange: n === null || typeof n === 'number' ? null : [n[0], n[1]],
    nOf,
    unit: unit[language],
    date,
    instrument,
    source: { kind: origin.kind, refs: origin.refs, text: origin.text[language] },
  }
}

function tableJson(table: Table, { language }: ReportDocument): ReportJson['tables'][number] {
  return {
    id: table.id,
    number: table.number,
    caption: table.caption,
    columns: table.columns.map(({ header }) => header),
    rows: table.rows.map(({ header, cells }) => ({
      header,
      cells: cells.map((cell) => ({
        text: formatCell(language, cell),
        figure: typeof cell === 'string' ? null : cell.id,
      })),
    })),
    notes: table.notes,
  }
}

function idsOf(figures: readonly Figure[]): readonly string[] {
  return figures.map(({ id }) => id)
}
