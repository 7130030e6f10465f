// eslint-disable-next-line no-control-regex
const breaks = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu

/**
 * A text that somebody has typed as it may stand in a letter: on one line, so that no name begins a line or a header of
 * its own, and without what turns the direction of reading.
 */
export function oneLine(text: string): string {
  return text.replace(breaks, ' ').trim()
}
