import type { ReportJson } from '#server/reports/document/render-json.ts'
import { paragraphs, type Said, text } from './said.ts'

/** What a report says as JSON. */
export function saidInJson({ sections, tables, charts }: ReportJson): readonly Said[] {
  const saidIn = (block: ReportJson['sections'][number]['blocks'][number]): readonly Said[] => {
    switch (block.kind) {
      case 'paragraph':
      case 'notice':
      case 'heading':
        return [text(block.text)]
      case 'own-text':
        return paragraphs(block.text).map(text)
      case 'list':
        return block.items.map(text)
      case 'source-list':
        return block.items.map((item) => text([item.text, item.url].filter(Boolean).join(' ')))
      case 'table': {
        const { number, caption, columns, rows, notes } = tables.find(({ id }) => id === block.id)!
        const shown = rows.map(({ header, cells }) => [header, ...cells.map((cell) => cell.text)])
        return [{ kind: 'table', number, caption, columns, rows: shown }, ...notes.map(text)]
      }
      case 'chart': {
        const { number, caption, alt, notes } = charts.find(({ id }) => id === block.id)!
        return [{ kind: 'chart', number, caption, alt }, ...notes.map(text)]
      }
    }
  }
  return sections.flatMap(({ title, blocks }) => [
    { kind: 'section', text: title },
    ...blocks.flatMap(saidIn),
  ])
}
