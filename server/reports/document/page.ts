/** A4 and its margins, in twentieths of a point. */
export const page = {
  width: 11_906,
  height: 16_838,
  side: 1361,
  top: 1588,
  compactTop: 1190,
  bottom: 1418,
  head: 737,
} as const

/** The width of the text between the margins, in twentieths of a point. */
export const textWidth = page.width - 2 * page.side
