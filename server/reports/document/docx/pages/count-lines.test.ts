import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { interFiles } from '../../fonts.ts'
import { countLines } from './count-lines.ts'
import { readWidths } from '../../font-widths.ts'

const widthOf = readWidths(readFileSync(interFiles['400Regular']))
/** A font in which every sign is half an em wide. */
const even = (text: string) => text.length / 2

test('signs are as wide as the font says, in ems, and those it lacks about as wide as others', () => {
  expect(widthOf('mm')).toBeCloseTo(2 * widthOf('m'))
  expect(widthOf('i')).toBeLessThan(widthOf('m') / 2)
  expect(widthOf('å')).toBe(widthOf('a'))
  expect(widthOf('女👩')).toBe(2)
})

test.each([
  ['', 1],
  ['ett', 1],
  ['ett två', 1],
  ['ett två tre', 2],
  ['ett\n\ntvå', 3],
  ['ett                    två', 2],
  ['kommun-gemensam', 2],
  ['a'.repeat(40), 5],
  ['a'.repeat(50_000), 6250],
])('%#: lines of eight signs', (text, lines) => {
  expect(countLines(text, 4, even)).toBe(lines)
})
