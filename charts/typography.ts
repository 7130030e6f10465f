/** A named font that is shipped with both page and PDF: a generic family falls back differently in each. */
export const font = 'Inter'

/** Sizes in the units of the drawing, which is shown at most at its own size. */
export const labelSize = 14
export const tickSize = 13
export const lineHeight = 18

/** Inter's letters are this wide on average, as a share of their size, a little on the safe side. */
const meanLetter = 0.55

/** Its digits and minus sign are wider than its letters. */
const widestDigit = 0.65

/** How wide a number becomes at most. */
export function numberWidth(number: string, size: number): number {
  return number.length * widestDigit * size
}

/** About how wide a text becomes. Nothing can be measured where there is no browser. */
export function textWidth(text: string, size: number = labelSize): number {
  return text.length * meanLetter * size
}

/** Breaks a text between words into lines that fit the width; a single longer word keeps its line. */
export function wrapText(text: string, width: number, size: number = labelSize): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const joined = last === undefined ? word : `${last} ${word}`
    if (last === undefined) lines.push(word)
    else if (textWidth(joined, size) <= width) lines[lines.length - 1] = joined
    else lines.push(word)
  }
  return lines
}
