import { renderToStaticMarkup } from 'react-dom/server'
import { StaticRouter } from 'react-router'
import { describe, expect, test } from 'vitest'
import { examples } from '#charts/examples/examples.tsx'
import { Figure } from './figure.tsx'

const facts = {
  n: '3 av 4',
  date: '12 mars 2026',
  instrument: '2018',
  source: 'Egen skattning',
  note: 'Skala 1–3',
}

function render(example: (typeof examples)[number], address: string): string {
  return renderToStaticMarkup(
    <StaticRouter location={address}>
      <Figure
        id="shift"
        number={2}
        title="Från uppstart till nu"
        facts={facts}
        drawing={example.drawing}
        rows={example.rows}
        table={example.table}
      />
    </StaticRouter>,
  )
}

/** The body of the table as a reader meets it. */
function cellsOf(html: string): string[][] {
  const body = /<tbody>(.*)<\/tbody>/s.exec(html)?.[1] ?? ''
  return [...body.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row]) =>
    [...row!.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) => cell!),
  )
}

describe.each(examples)('$name', (example) => {
  test.each(['/x', '/en/x'])(
    'has the same values in both drawings and the table, cell for cell, at %s',
    (address) => {
      const html = render(example, address)
      const cells = cellsOf(html)
      const drawn = [...html.matchAll(/data-cell="(\d+),(\d+)" data-text="([^"]*)"/g)]
      expect(drawn).toHaveLength(2 * example.marks)
      for (const [, row, column, text] of drawn) expect(cells[Number(row)]?.[Number(column)]).toBe(text)
    },
  )

  test('says its number, title, n, date, checklist and source', () => {
    const html = render(example, '/x')
    const caption = /<figcaption>(.*?)<\/figcaption>/s.exec(html)?.[1] ?? ''
    expect(caption).toContain('Figur 2. Från uppstart till nu')
    for (const fact of Object.values(facts)) expect(caption).toContain(fact)
  })

  test('has no id twice', () => {
    const ids = [...render(example, '/x').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
