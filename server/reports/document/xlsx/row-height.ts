import type { Look, SheetRow } from './sheet.ts'

/** In points: a line of text, and the highest row that Excel knows. */
const line = 15
const highest = 409

const unwrapped: Readonly<Partial<Record<Look, number>>> = {
  title: 21,
  subtitle: line,
  heading: 19,
  notice: line,
}

/** Heads of columns are bold, so fewer letters have room than the width, which is counted in ordinary ones, says. */
const bold: ReadonlySet<Look> = new Set<Look>(['column', 'text-column', 'number-column'])
const boldRoom = 0.85

/**
 * The height of a row in points, so that all of its texts are seen; null where one line is enough. Not every program
 * finds it out by itself. The rows that a figure rests on may be hundreds, and make no row higher.
 */
export function rowHeight(row: SheetRow, widths: readonly number[]): number | null {
  const heights = row.map((cell, column) => {
    if (cell === null || typeof cell.value === 'number' || cell.look === 'refs') return line
    const width = (widths[column] ?? 10) * (bold.has(cell.look) ? boldRoom : 1)
    return unwrapped[cell.look] ?? linesOf(cell.value, Math.floor(width)) * line
  })
  const height = Math.min(Math.max(line, ...heights), highest)
  return height === line && !row.some((cell) => cell?.look === 'refs') ? null : height
}

/** How many lines a text takes in a column of so many characters, broken between words. */
function linesOf(text: string, width: number): number {
  let lines = 0
  for (const part of text.split('\n')) {
    let used = 0
    lines++
    for (const { length } of part.split(' ')) {
      if (used > 0 && used + 1 + length > width) {
        lines++
        used = 0
      }
      used += (used > 0 ? 1 : 0) + length
      lines += Math.floor(Math.max(0, used - 1) / width)
      used = used > width ? ((used - 1) % width) + 1 : used
    }
  }
  return lines
}
