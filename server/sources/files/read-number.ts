import type { FilePlace } from '#texts/sv/figure-files.ts'
import { type Doubt, doubt, shorten } from './doubt.ts'

const plain = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/
const withComma = /^[+-]?\d{1,3}(?:[\s\u00a0.]?\d{3})*,\d+$|^[+-]?\d+,\d+$/
const notFinite = /^[+-]?(?:nan|inf|infinity|∞)$/i

/** Reads a number as files write them, with a decimal point; what is none comes back as a doubt. */
export function readNumber(written: string, place: () => FilePlace): number | Doubt {
  const text = written.trim()
  const shown = shorten(written)
  if (plain.test(text)) {
    const value = Number(text)
    return Number.isFinite(value) ? value : doubt('not-finite', { text: shown }, place())
  }
  if (withComma.test(text)) return doubt('decimal-comma', { text: shown }, place())
  if (notFinite.test(text)) return doubt('not-finite', { text: shown }, place())
  return doubt('not-a-number', { text: shown }, place())
}
