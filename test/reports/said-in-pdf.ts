import { readPdf, type Tag, tagsOf, textOf } from '#test/pdf/read-pdf.ts'
import { numberedCaption, type Said, text } from './said.ts'

/** What a screen reader says of a report as PDF, from its first section on. */
export function saidInPdf(bytes: Uint8Array): readonly Said[] {
  const { root } = readPdf(bytes)
  const parts = root.children.flatMap(unfolded)
  const contents = parts.findLastIndex(({ role }) => role === 'TOC')
  const first = parts.findIndex(({ role }, i) => i > contents && role === 'H1')
  return parts.slice(first).flatMap(saidInTag)
}

/** Sections that stand beside each other lie in a division of their own, which says nothing itself. */
function unfolded(tag: Tag): readonly Tag[] {
  return tagsOf(tag, 'H1').length > 0 ? tag.children.flatMap(unfolded) : [tag]
}

function saidInTag(tag: Tag): readonly Said[] {
  if (tag.role === 'H1') return [{ kind: 'section', text: textOf(tag) }]
  if (tag.role === 'L') return tagsOf(tag, 'LBody').map((item) => text(textOf(item)))
  const [table] = tag.role === 'Table' ? [tag] : tagsOf(tag, 'Table')
  const [figure] = tagsOf(tag, 'Figure')
  if (table) return [saidInTable(tag, table), ...notesBeside(tag)]
  if (figure) return [{ kind: 'chart', ...captionIn(tag), alt: figure.alt ?? '' }, ...notesBeside(tag)]
  return [text(textOf(tag))]
}

function saidInTable(around: Tag, table: Tag): Said {
  const rows = tagsOf(table, 'TR').map((row) => row.children.map(textOf))
  return { kind: 'table', ...captionIn(around), columns: rows[0]!, rows: rows.slice(1) }
}

function captionIn(tag: Tag) {
  return numberedCaption(tagsOf(tag, 'Caption').map(textOf).join(''))
}

/** Notes stand beside their table; a cell holds no paragraph of its own. */
function notesBeside(tag: Tag): readonly Said[] {
  return tag.children.flatMap((child) => {
    if (child.role === 'P') return [text(textOf(child))]
    return child.role === 'Div' ? notesBeside(child) : []
  })
}
