import { expect, test } from 'vitest'
import { textWidth, wrapText } from './typography.ts'

test.each([
  ['Politiskt beslut', 400, ['Politiskt beslut']],
  ['Politiskt beslut', 80, ['Politiskt', 'beslut']],
  ['Kompetensutvecklingsinsatser', 40, ['Kompetensutvecklingsinsatser']],
  ['', 100, ['']],
])('breaks "%s" at %d into %j', (text, width, lines) => {
  expect(wrapText(text, width)).toEqual(lines)
})

test('no line of several words is wider than asked for', () => {
  const lines = wrapText('Statistik per kön redovisas och analyseras', 120)
  expect(lines.length).toBeGreaterThan(1)
  for (const line of lines.filter((line) => line.includes(' ')))
    expect(textWidth(line)).toBeLessThanOrEqual(120)
  expect(lines.join(' ')).toBe('Statistik per kön redovisas och analyseras')
})
