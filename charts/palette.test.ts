import { expect, test } from 'vitest'
import { palette } from './palette.ts'

/** Relative luminance (WCAG 2.2): what is left of a colour where it is printed without. */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

const onPaper = (color: string) => (luminance(palette.paper) + 0.05) / (luminance(color) + 0.05)

test.each(['women', 'men', 'accent', 'ink', 'subtle'] as const)(
  '%s can be read on paper, printed in grey too',
  (name) => {
    expect(onPaper(palette[name])).toBeGreaterThanOrEqual(4.5)
  },
)
