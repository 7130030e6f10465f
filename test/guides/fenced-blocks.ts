/** A fenced block of a guide: its language, the file it is about, and what stands in it. */
export type FencedBlock = Readonly<{ language: string; file: string | null; text: string }>

/** All fenced blocks of a Markdown text, in order. */
export function fencedBlocks(markdown: string): readonly FencedBlock[] {
  const blocks = markdown.matchAll(/^```(\w+)(?: file=(\S+))?\n([\s\S]*?)^```$/gm)
  return [...blocks].map(([, language, file, text]) => ({
    language: language!,
    file: file ?? null,
    text: text!,
  }))
}

/** The text before and after a change, from a block in which lines begin with − or +. */
export function changeOf(block: FencedBlock): Readonly<{ before: string; after: string }> {
  const lines = block.text.split('\n')
  const side = (sign: string) =>
    lines
      .filter((line) => line.startsWith(sign))
      .map((line) => line.slice(1))
      .join('\n')
  return { before: side('-'), after: side('+') }
}
