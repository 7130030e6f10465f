import type { Column } from '../document.ts'
import { boldWidth, regularWidth } from './inter.ts'
import { textWidth } from './page.ts'

/** Text of tables is 8.5 points; what stands on both sides of it. In twentieths of a point, as all widths here. */
const size = 170
const padding = 190

/** A column whose cells are no wider than this is not worth breaking. */
const short = 1500

/** A heading of many words may take three lines, not more. */
const headLines = 3

type Wish = Readonly<{
  /** What its longest word takes: narrower, and it is broken. */
  least: number
  /** What it takes to stand in one line, its heading in three. */
  whole: number
  /** A column of numbers or dates is as wide as it needs to be; the others share what is left. */
  fixed: boolean
}>

/** The widths of a table's columns, together as wide as the text. */
export function columnWidths(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): readonly number[] {
  const wishes = columns.map((column, i) =>
    wishOf(
      column,
      rows.map((row) => row[i] ?? ''),
      i,
    ),
  )
  const fixed = fixedWidths(wishes)
  const room = textWidth - sum(fixed)
  const loose = wishes.map((wish) => (wish.fixed ? 0 : wish.least))
  const weights = wishes.map((wish) => (wish.fixed ? 0 : Math.min(wish.whole, textWidth / 2)))
  // Where no column is loose, all are widened alike.
  const even = sum(weights) === 0
  const widths = wishes.map((_, i) => {
    const share = even ? fixed[i]! / sum(fixed) : weights[i]! / sum(weights)
    return Math.floor(fixed[i]! + loose[i]! + share * (room - sum(loose)))
  })
  const left = textWidth - sum(widths)
  return widths.map((width, i) => (i === 0 ? width + left : width))
}

function wishOf({ header, numeric }: Column, cells: readonly string[], place: number): Wish {
  const head = widest(header.split(/\s/), boldWidth)
  const words = widest(
    cells.flatMap((cell) => cell.split(/[\s–-]/)),
    regularWidth,
  )
  const lines = widest(
    cells.flatMap((cell) => cell.split('\n')),
    boldWidth,
  )
  const whole = Math.max(head, (boldWidth(header) * size) / headLines + padding, lines)
  const fixed = place > 0 && (numeric === true || whole <= short)
  return { least: Math.min(Math.max(head, words), textWidth / 3), whole, fixed }
}

function widest(texts: readonly string[], widthOf: (text: string) => number): number {
  return texts.reduce((most, text) => Math.max(most, widthOf(text) * size + padding), 0)
}

/** The fixed columns take what they need; where that leaves the others too little, they give way, down to their words. */
function fixedWidths(wishes: readonly Wish[]): readonly number[] {
  const fixed = wishes.filter((wish) => wish.fixed)
  const others = sum(
    wishes.map((wish) => (wish.fixed ? 0 : Math.max(wish.least, Math.min(wish.whole, short * 1.5)))),
  )
  const over = sum(fixed.map(({ whole }) => whole)) + others - textWidth
  const spare = sum(fixed.map(({ whole, least }) => whole - Math.min(whole, least)))
  const given = spare === 0 ? 0 : Math.min(1, Math.max(0, over) / spare)
  const widths = wishes.map(({ fixed: is, whole, least }) =>
    is ? whole - given * (whole - Math.min(whole, least)) : 0,
  )
  // So many columns that not even their words have room: they are broken, and all get the same part of what they need.
  const scale = Math.min(1, (textWidth * 0.8) / Math.max(1, sum(widths)))
  return widths.map((width) => width * scale)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
