import type { KeyFigure } from '#domain/indicators/key-figure.ts'

/** The letters by which Kolada says for whom a key figure is. */
const letters = new Map<unknown, KeyFigure['areas']>([
  ['K', 'municipalities'],
  ['L', 'regions'],
  ['A', 'all'],
])

/** For whom a key figure of Kolada is; null where the letter is none that is known. */
export function areasOf(letter: unknown): KeyFigure['areas'] {
  return letters.get(letter) ?? null
}
