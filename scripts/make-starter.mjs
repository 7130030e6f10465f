import { createReadStream, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { parse } from 'yaml'

// Makes the files of figures in content/starter for the key figures that starter.yaml lists, from a folder with
// kolada_sex_split_1994_2022.csv.gz (key figure, area, year, women, men, total, whether the source had rows by sex) and
// kolada_v3_kpi_metadata.json (the catalogue, against which what starter.yaml says of the source is checked).
// Run: node scripts/make-starter.mjs <folder>
// Figures are copied as they stand, every decimal: rounded ones would look revised when the real source is fetched.

const [folder] = process.argv.slice(2)
if (!folder) {
  process.stderr.write('Usage: node scripts/make-starter.mjs <folder>\n')
  process.exit(2)
}
const target = join(import.meta.dirname, '..', 'content', 'starter')
const listed = parse(readFileSync(join(target, 'starter.yaml'), 'utf8'))['key-figures']
const catalogue = new Map(
  JSON.parse(readFileSync(join(folder, 'kolada_v3_kpi_metadata.json'), 'utf8')).map((each) => [
    each.id,
    each,
  ]),
)
const areas = { A: 'all', K: 'municipalities', L: 'regions' }

for (const each of listed) {
  const theirs = catalogue.get(each.id)
  const expected = {
    title: theirs.title,
    'divided-by-gender': theirs.is_divided_by_gender,
    areas: areas[theirs.municipality_type],
    'operating-area': theirs.operating_area,
    perspective: theirs.perspective,
    'preliminary-on': theirs.prel_publication_date,
    'published-on': theirs.publication_date,
    period: theirs.publ_period,
  }
  for (const [field, value] of Object.entries(expected))
    if (each[field] !== value) throw new Error(`${each.id}: ${field} is ${value} in the catalogue`)
}

/** By key figure, area and year: the three cells as text. */
const rows = new Map(listed.map(({ id }) => [id, new Map()]))
const packed = createReadStream(join(folder, 'kolada_sex_split_1994_2022.csv.gz'))
for await (const line of createInterface({ input: packed.pipe(createGunzip()) })) {
  const [id, area, year, women, men, total, split] = line.split(',')
  const areasOfOne = rows.get(id)
  if (areasOfOne === undefined) continue
  if (!areasOfOne.has(area)) areasOfOne.set(area, new Map())
  const bySex = (cell) => cell || (split === '1' ? '..' : '.')
  areasOfOne.get(area).set(Number(year), [bySex(women), bySex(men), total || '..'])
}

for (const [id, ofAreas] of rows) {
  const known = [...ofAreas.values()].flatMap((ofYears) => [...ofYears.keys()])
  const years = [...new Set(known)].sort((a, b) => a - b)
  const lines = [['area', 'sex', ...years]]
  for (const area of [...ofAreas.keys()].sort((a, b) => (a < b ? -1 : 1)))
    for (const [i, sex] of ['women', 'men', 'total'].entries())
      lines.push([area, sex, ...years.map((year) => ofAreas.get(area).get(year)?.[i] ?? '')])
  writeFileSync(join(target, `${id}.csv`), lines.map((cells) => `${cells.join(',')}\n`).join(''))
}
