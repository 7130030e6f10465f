import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { fullWidth } from '../frame.tsx'
import { examples } from './examples.tsx'

const cases = examples.flatMap((example) =>
  (['sv', 'en'] as const).flatMap((language) =>
    [350, fullWidth].map((width) => ({ ...example, language, width })),
  ),
)

describe.each(cases)(
  '$name in $language at $width',
  ({ drawing: Drawing, rows: data, table, marks, language, width }) => {
    const svg = renderToStaticMarkup(
      <Drawing {...data} language={language} id="f1" title="Figurens titel" width={width} />,
    )
    const drawn = [...svg.matchAll(/data-cell="(\d+),(\d+)" data-text="([^"]*)"/g)].map(
      ([, row, column, text]) => ({
        row: Number(row),
        column: Number(column),
        text,
      }),
    )

    test('is an image with a title and a description of its own', () => {
      expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="f1-title f1-description"/)
      expect(svg).toContain('<title id="f1-title">Figurens titel</title>')
      expect(svg).toMatch(/<desc id="f1-description">[^<]{40,}<\/desc>/)
      expect(svg).toContain('font-family="Inter"')
      expect(svg).toContain(`width="${width}"`)
    })

    test('draws every value that is a number, and no other', () => {
      expect(drawn).toHaveLength(marks)
      expect(new Set(drawn.map(({ row, column }) => `${row},${column}`)).size).toBe(marks)
    })

    test('says in every mark what the table says in its cell', () => {
      const { columns, rows } = table(language, data)
      for (const row of rows) expect(row).toHaveLength(columns.length)
      for (const { row, column, text } of drawn) expect(text).toBe(rows[row]?.[column])
    })

    test('keeps every coordinate on the drawing', () => {
      expect(svg).not.toMatch(/NaN|Infinity|undefined|(?:width|height)="-/)
      const height = Number(/height="([\d.]+)"/.exec(svg)?.[1])
      for (const [, x, y] of svg.matchAll(/translate\((-?[\d.]+),(-?[\d.]+)\)/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(0)
        expect(Number(x)).toBeLessThanOrEqual(width)
        expect(Number(y)).toBeGreaterThanOrEqual(0)
        expect(Number(y)).toBeLessThanOrEqual(height)
      }
    })

    test('ties everything it refers to to its own id', () => {
      for (const [, id] of svg.matchAll(/ id="([^"]+)"/g)) expect(id).toMatch(/^f1-/)
      for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(svg).toContain(`id="${id}"`)
    })
  },
)
