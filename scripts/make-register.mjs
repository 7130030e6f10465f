import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

// Makes content/register/municipalities.yaml and regions.yaml from a folder with municipalities.csv, regions.csv and
// swedish_regions.geojson.
// Run once a year, when there are new figures: node scripts/make-register.mjs <folder> <year>
// Read the difference before committing it: the register is reviewed content, and this only drafts it.

const [folder, year] = process.argv.slice(2)
if (!folder || !/^\d{4}$/.test(year ?? '')) {
  process.stderr.write('Usage: node scripts/make-register.mjs <folder> <year>\n')
  process.exit(2)
}
const target = join(import.meta.dirname, '..', 'content', 'register')

/** Names the sources have wrong: which is right, and why, stands in docs/decisions/0005-register-sources.md. */
const officialNames = { 2023: 'Malung-Sälens kommun', 2080: 'Falu kommun' }

/** Borders the source lists although the two do not meet. */
const noBorder = new Set(['0191 0380', '1492 1765'])

function readCsv(name) {
  const [head, ...lines] = readFileSync(join(folder, name), 'utf8').trim().split(/\r?\n/)
  const names = head.split(',')
  return lines.map((line) => {
    if (line.includes('"')) throw new Error(`${name}: quoted fields are not expected: ${line}`)
    const cells = line.split(',')
    return Object.fromEntries(names.map((column, i) => [column, cells[i]]))
  })
}

function bordersOf({ code, neighbours }) {
  return neighbours
    .split(' ')
    .filter((other) => other !== '' && !noBorder.has(code < other ? `${code} ${other}` : `${other} ${code}`))
    .sort()
    .map((other) => `'${other}'`)
    .join(', ')
}

const municipality = (row) =>
  `  - { code: '${row.code}', name: ${row.name}, official: ${officialNames[row.code] ?? row.official_name}, ` +
  `group: ${row.skr_group_2023}, women: ${row[`women_${year}`]}, men: ${row[`men_${year}`]}, ` +
  `at: [${Number(row.lat).toFixed(4)}, ${Number(row.lon).toFixed(4)}], borders: [${bordersOf(row)}] }`

const outlines = new Map(
  JSON.parse(readFileSync(join(folder, 'swedish_regions.geojson'), 'utf8')).features.map(
    ({ properties, geometry: { type, coordinates } }) => [
      String(properties.l_id).padStart(2, '0'),
      (type === 'Polygon' ? [coordinates] : coordinates).map(([outer]) => outer),
    ],
  ),
)

/** The centre of gravity of a ring and its area, by the shoelace formula. */
function centreOf(ring) {
  let [area, x, y] = [0, 0, 0]
  ring.forEach(([x2, y2], i) => {
    const [x1, y1] = ring.at(i - 1)
    const cross = x1 * y2 - x2 * y1
    area += cross / 2
    x += ((x1 + x2) * cross) / 6
    y += ((y1 + y2) * cross) / 6
  })
  return { area: Math.abs(area), latitude: y / area, longitude: x / area }
}

function region(row) {
  const [largest] = outlines
    .get(row.scb_code)
    .map(centreOf)
    .sort((a, b) => b.area - a.area)
  return (
    `  - { code: '${row.scb_code}', name: ${row.kolada_name}, ` +
    `women: ${row[`women_${year}`]}, men: ${row[`men_${year}`]}, ` +
    `at: [${largest.latitude.toFixed(2)}, ${largest.longitude.toFixed(2)}] }`
  )
}

/** The words above the rows are written by hand and stay. */
function write(name, rows) {
  const file = join(target, name)
  const before = readFileSync(file, 'utf8')
  const above = before.slice(0, before.search(/^population-year:/m))
  const list = name.replace('.yaml', '')
  writeFileSync(file, `${above}population-year: ${year}\n${list}:\n${rows.join('\n')}\n`)
}

write('municipalities.yaml', readCsv('municipalities.csv').map(municipality))
write(
  'regions.yaml',
  readCsv('regions.csv')
    .filter(({ scb_code: code }) => code !== '00')
    .map(region),
)
