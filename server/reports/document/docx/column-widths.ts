import type { Column } from '../document.ts'
import { textWidth } from './page.ts'

/** About how wide a sign of a table's text is, in twentieths of a point, and what stands on both sides of it. */
const sign = 108
const padding = 180

/**
 * The widths of a table's columns, in twentieths of a point, together as wide as the text. A column of numbers or dates is
 * as wide as it needs to be; the others share the rest by what they hold.
 */
export function columnWidths(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): readonly number[] {
  const wishes = columns.map(({ header, numeric }, i) => {
    const cells = rows.map((row) => longest(row[i] ?? '', '\n'))
    // Headings are bold, and a word of theirs must never be broken.
    const words = longest(header, /[\s\n]/) * 1.1
    // A heading of many words may take three lines, not more.
    const content = Math.max(words, header.length / 3, ...cells)
    const fixed = i > 0 && (numeric === true || content <= 14)
    return {
      fixed,
      size: fixed ? Math.min(content, 17) * sign + padding : Math.min(Math.max(content, 12), 45),
    }
  })
  return shared(wishes)
}

type Wish = Readonly<{ fixed: boolean; size: number }>

function shared(wishes: readonly Wish[]): readonly number[] {
  const sum = (of: readonly Wish[]) => of.reduce((total, { size }) => total + size, 0)
  const fixed = wishes.filter((wish) => wish.fixed)
  const loose = wishes.filter((wish) => !wish.fixed)
  // Many columns of numbers leave the others at least a third of the page; where all are fixed they share it.
  const room = loose.length === 0 ? textWidth : Math.min(sum(fixed), (textWidth * 2) / 3)
  const scale = fixed.length === 0 ? 0 : room / Math.max(sum(fixed), loose.length === 0 ? 1 : room)
  const rest = textWidth - sum(fixed) * scale
  const widths = wishes.map(({ fixed: is, size }) =>
    Math.floor(is ? size * scale : (size / sum(loose)) * rest),
  )
  const left = textWidth - widths.reduce((total, width) => total + width, 0)
  return widths.map((width, i) => (i === 0 ? width + left : width))
}

function longest(text: string, separator: string | RegExp): number {
  return Math.max(...text.split(separator).map(signsIn))
}

/** Words such as Women and Summa are wider than their number of signs says. */
function signsIn(word: string): number {
  return word.length + 0.5 * (word.match(/[mwMW@%]/g)?.length ?? 0)
}
