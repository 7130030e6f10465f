import { expect, test } from 'vitest'
import { copyContent, refusalOf } from '#test/content/content-copy.ts'
import { readStarter } from './read-starter.ts'
import { readStarterFigures } from './read-starter-figures.ts'

async function readWhole(directory: string): Promise<void> {
  for await (const figures of readStarterFigures(await readStarter(directory)))
    if (figures.length < 1000) throw new Error(`${figures[0]?.keyFigure} has hardly any figures`)
}

test('all files are read, and each key figure has figures', async () => {
  const { directory } = await copyContent()
  await expect(readWhole(directory)).resolves.toBeUndefined()
})

const list = 'starter/starter.yaml'
const figures = 'starter/N17461.csv'

test.each<[string, string, string, string, string, string]>([
  ['an id that is none', list, '- id: N00905', '- id: X00905', '- id: X00905', 'N or U and five digits'],
  ['a key figure twice', list, '- id: N00905', '- id: N00209', '- id: N00209', 'twice'],
  ['no file of figures', list, '- id: N00905', '- id: N00904', '', 'missing'],
  ['a date that is none', list, "'2026-04-11'", "'2026-14-11'", "published-on: '2026-14-11'", 'date'],
  ['years out of order', figures, '2015,2016', '2016,2015', 'area,sex,2016,2015', 'years'],
  ['a sex that is left out', figures, '0114,men,', '0114,total,', '0114,total,', 'women, men and total'],
  ['an area twice', figures, '0115,women,', '0114,women,', '0114,women,', 'twice'],
  ['a decimal comma', figures, '77.432514', '77,432514', '0000,women,', 'has 9 figures for 8 years'],
  ['a word for a figure', figures, '77.432514', 'hemligt', '0000,women,', 'is no figure'],
  ['no total that year by sex', figures, '73.669561', '.', '0000,total,', 'is no figure'],
  ['one of three that says nothing', figures, '77.432514', '', '0000,women,', 'none of them'],
])('%s: refused with file and line', async (_, file, from, to, stands, reason) => {
  const copy = await copyContent()
  await copy.replace(file, from, to)
  const refusal = await refusalOf(copy, readWhole)
  expect(refusal.stands).toContain(stands)
  expect(refusal.reason).toContain(reason)
})
