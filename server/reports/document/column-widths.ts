import type { Column } from './document.ts'
import { boldWidth, regularWidth } from './inter.ts'
import { textWidth } from './page.ts'

/** Text of tables is 8.5 points; what stands on both sides of it. In twentieths of a point, as all widths here. */
const size = 170
const padding = 190

/** A column whose cells are no wider than this is not worth breaking. */
const short = 1500

type Wish = Readonly<{
  /** What its longest word takes. */
  longest: number
  /** As much of that as it may ask for: narrower, and a word is broken. */
  least: number
  /** What it takes to stand in one line, its heading in two. */
  whole: number
  /** A column of numbers or dates is as wide as it needs to be; the others share what is left. */
  fixed: boolean
}>

/** The widths of a table's columns, together as wide as the text. */
export function columnWidths(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): readonly number[] {
  const wishes = columns.map((column, i) => wishOf(column, cellsOf(rows, i), i))
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

/** Whether every word of a table has room in its column, so that none needs to be broken. */
export function holdsWords(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): boolean {
  return columns.every((column, i) => wishOf(column, cellsOf(rows, i), i).longest < widths[i]! + 1)
}

function cellsOf(rows: readonly (readonly string[])[], place: number): readonly string[] {
  return rows.map((row) => row[place] ?? '')
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
  const whole = Math.max(head, inTwoLines(header), lines)
  const fixed = place > 0 && (numeric === true || whole <= short)
  const longest = Math.max(head, words)
  return { longest, least: Math.min(longest, textWidth / 3), whole, fixed }
}

/** The least width in which a heading takes two lines, or those that it has been given. */
function inTwoLines(header: string): number {
  const given = header.split('\n')
  if (given.length > 1) return widest(given, boldWidth)
  const words = header.split(' ')
  const splits = words.map((_, i) =>
    widest([words.slice(0, i).join(' '), words.slice(i).join(' ')], boldWidth),
  )
  return Math.min(...splits)
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
