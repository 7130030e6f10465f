import type { Block, ReportDocument } from './document.ts'
import type { Figure } from './figure.ts'

/**
 * Every figure of a report once, in the order of reading.
 *
 * @throws Error when two different figures share an id, since then neither could be followed back.
 */
export function collectFigures(document: ReportDocument): readonly Figure[] {
  const byId = new Map<string, Figure>()
  for (const figure of document.sections.flatMap(({ blocks }) => blocks.flatMap(figuresOf))) {
    const known = byId.get(figure.id)
    if (known && (known.value !== figure.value || String(known.n) !== String(figure.n))) {
      throw new Error(`Two figures of the report are called ${figure.id}`)
    }
    byId.set(figure.id, known ?? figure)
  }
  return [...byId.values()]
}

/** The figures that a block shows. */
function figuresOf(block: Block): readonly Figure[] {
  switch (block.kind) {
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.filter((cell) => typeof cell !== 'string'))
    case 'paragraph':
    case 'chart':
      return block.figures
    case 'notice':
    case 'heading':
    case 'list':
    case 'own-text':
    case 'source-list':
      return []
  }
}
