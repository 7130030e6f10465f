import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { fullWidth } from './frame.tsx'
import { WomenMenDots } from './women-men-dots.tsx'
import type { WomenMenDot, WomenMenPanel } from './women-men-dots-words.ts'

const dot = (key: string, women: number, men: number, rest: Partial<WomenMenDot> = {}): WomenMenDot => ({
  key,
  label: `Nyckeltal ${key} med ett ganska långt namn som bryts på flera rader`,
  women,
  men,
  decimals: 1,
  of: 'women-men',
  ...rest,
})

const panels: readonly WomenMenPanel[] = [
  { unit: 'procent', rows: [dot('a', 50, 67.9), dot('b', 14.7, 14.7, { of: 'girls-boys' }), dot('c', 0, 3)] },
  { unit: 'kronor', rows: [dot('d', 251_300, 302_900, { decimals: 0 })] },
  { unit: 'indexpoäng', rows: [dot('e', -4.5, -1.2)] },
  { unit: 'antal', rows: [dot('f', 0, 0, { decimals: 0 })] },
]

describe.each([350, fullWidth])('at %i', (width) => {
  const svg = renderToStaticMarkup(
    <WomenMenDots language="sv" id="f1" title="Figurens titel" width={width} panels={panels} />,
  )

  test('draws women and men of every row with their numbers, men first so that women lie on top', () => {
    const drawn = [...svg.matchAll(/data-sex="(\w+)" data-text="([^"]*)"/g)].map(([, sex, text]) => [
      sex,
      text,
    ])
    expect(drawn.slice(0, 4)).toEqual([
      ['men', '67,9'],
      ['women', '50,0'],
      ['men', '14,7'],
      ['women', '14,7'],
    ])
    expect(drawn).toHaveLength(12)
  })

  test('says every pair in words, girls and boys by name', () => {
    expect(svg).toContain('kvinnor 50,0, män 67,9 (procent).')
    expect(svg).toContain('flickor 14,7, pojkar 14,7 (procent).')
    expect(svg).toContain('kvinnor −4,5, män −1,2 (indexpoäng).')
  })

  test('keeps marks and numbers on the drawing', () => {
    expect(svg).not.toMatch(/NaN|Infinity|undefined/)
    const height = Number(/height="([\d.]+)"/.exec(svg)![1])
    const places = [...svg.matchAll(/translate\((-?[\d.]+),(-?[\d.]+)\)/g)]
    expect(places.length).toBeGreaterThan(12)
    for (const [, x, y] of places) {
      expect(Number(x)).toBeGreaterThan(0)
      expect(Number(x)).toBeLessThan(width)
      expect(Number(y)).toBeGreaterThan(0)
      expect(Number(y)).toBeLessThan(height)
    }
  })

  test('has zero on every scale, so that the length of a line means what it says', () => {
    const zeros = [...svg.matchAll(/<text [^>]*>(0|0,0)<\/text>/g)]
    expect(zeros.length).toBeGreaterThanOrEqual(panels.length)
  })
})
