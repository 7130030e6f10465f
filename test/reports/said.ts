/** What a report says, in the order of reading, whatever its format. Notes under tables and figures are texts. */
export type Said =
  | Readonly<{ kind: 'section' | 'text'; text: string }>
  | Readonly<{
      kind: 'table'
      number: number
      caption: string
      columns: readonly string[]
      rows: readonly (readonly string[])[]
    }>
  | Readonly<{ kind: 'chart'; number: number; caption: string; alt: string }>

export function text(said: string): Said {
  return { kind: 'text', text: said }
}

/** Parts a caption such as “Tabell 2. Deltagare” from its number. */
export function numberedCaption(said: string): Readonly<{ number: number; caption: string }> {
  const [, number, caption] = /^[\p{L}]+\s+(\d+)\.\s*([^]*)$/u.exec(said) ?? []
  if (caption === undefined) throw new Error(`No numbered caption: ${said}`)
  return { number: Number(number), caption }
}

/** The same with every text written as `write` does it. */
export function rewritten(said: Said, write: (text: string) => string): Said {
  switch (said.kind) {
    case 'section':
    case 'text':
      return { kind: said.kind, text: write(said.text) }
    case 'chart':
      return { ...said, caption: write(said.caption), alt: write(said.alt) }
    case 'table':
      return {
        ...said,
        caption: write(said.caption),
        columns: said.columns.map(write),
        rows: said.rows.map((row) => row.map(write)),
      }
  }
}

/** The paragraphs of an own text: an empty line begins a new one. */
export function paragraphs(body: string): readonly string[] {
  return body.split(/\n\s*\n/).flatMap((one) => (one.trim() === '' ? [] : [one.trim()]))
}
