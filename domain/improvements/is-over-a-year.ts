/** Whether more than a year lies between two ISO dates. A year after 29 February is over on 1 March. */
export function isOverAYear(from: string, to: string): boolean {
  return `${Number(from.slice(0, 4)) + 1}${from.slice(4)}` < to
}
