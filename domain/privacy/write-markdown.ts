import type { PrivacyDocument, PrivacySection } from './privacy-document.ts'

/** The document as Markdown, which any word processor opens and a registrar can keep. */
export function writeMarkdown({ title, lead, sections }: PrivacyDocument): string {
  return `${[`# ${title}`, ...lead, ...sections.map(writeSection)].join('\n\n')}\n`
}

function writeSection({ heading, paragraphs = [], list = [], table }: PrivacySection): string {
  const parts = [`## ${heading}`, ...paragraphs]
  if (list.length > 0) parts.push(list.map((item) => `- ${item}`).join('\n'))
  if (table) parts.push([table.head, table.head.map(() => '---'), ...table.rows].map(writeRow).join('\n'))
  return parts.join('\n\n')
}

function writeRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ')).join(' | ')} |`
}
