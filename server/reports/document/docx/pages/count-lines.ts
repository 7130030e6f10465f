import type { Widths } from '../../font-widths.ts'

/** How many lines a text takes that breaks between words, and within those longer than a line; `width` in ems. */
export function countLines(text: string, width: number, widthOf: Widths): number {
  return text.split('\n').reduce((lines, line) => lines + linesOf(line, width, widthOf), 0)
}

function linesOf(text: string, width: number, widthOf: Widths): number {
  let lines = 1
  let used = 0
  // A break is allowed after spaces, hyphens and dashes; the spaces at the end of a line take no room.
  for (const [, word, space] of text.matchAll(/([^\s–-]*[–-]?)(\s*)/g)) {
    const wanted = widthOf(word!)
    if (used > 0 && used + wanted > width) {
      lines++
      used = 0
    }
    const over = Math.ceil(wanted / width) - 1
    if (over > 0) lines += over
    used += wanted - Math.max(0, over) * width + widthOf(space!)
  }
  return lines
}
