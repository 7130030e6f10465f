import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { allowedEdges, closedRooms } from './allowed-edges.ts'
import { findCycles } from './find-cycles.ts'
import { findUndocumented } from './find-undocumented.ts'
import { type Import, listSources, readImports } from './read-imports.ts'

const sources = listSources()
const product = sources.filter((file) => !/\.test\.tsx?$/.test(file) && !/^(test|bench|scripts)\//.test(file))
const imports = product.flatMap(readImports)
const inside = imports.filter((edge): edge is Import & { to: string } => edge.to !== null)

/** The room a file lies in, as the table names rooms. */
function roomOf(file: string): string {
  const [wing = '', next = ''] = file.split('/')
  if (wing !== 'app') return wing
  const room = `app/${next.split('.')[0]}`
  if (room === 'app/entry' && next.startsWith('entry.')) return 'app/root'
  return room === 'app/routes' && next !== 'routes' ? 'app/root' : room
}

const show = (edges: readonly Import[]) => edges.map(({ from, specifier }) => `${from} imports ${specifier}`)

test('what is read is the project: every wing has files and imports that exist', () => {
  expect(product.length).toBeGreaterThan(200)
  const missing = inside.filter(({ to }) => !existsSync(to))
  expect(show(missing)).toEqual([])
})

test('rooms import only from the rooms the table allows', () => {
  const forbidden = inside.filter(({ from, to }) => {
    const [a, b] = [roomOf(from), roomOf(to)]
    return a !== b && !(allowedEdges[a] ?? []).includes(b)
  })
  expect(show(forbidden)).toEqual([])
})

test('nobody imports routes, scripts, test, bench or cli from outside', () => {
  const forbidden = inside.filter(
    ({ from, to }) => closedRooms.includes(roomOf(to)) && roomOf(from) !== roomOf(to),
  )
  expect(show(forbidden)).toEqual([])
})

test('in app, only *.server.ts files import the server (types only elsewhere are refused too)', () => {
  const forbidden = inside.filter(
    ({ from, to }) => from.startsWith('app/') && to.startsWith('server/') && !/\.server\.tsx?$/.test(from),
  )
  expect(show(forbidden.filter(({ from }) => !isResourceRoute(from)))).toEqual([])
})

/** A route without a page has no part that could reach the browser. */
function isResourceRoute(file: string): boolean {
  return /^app\/routes\/.*\.ts$/.test(file)
}

test('sibling folders in domain meet only through plain types', () => {
  const forbidden = inside.filter(({ from, to, typeOnly }) => {
    const [a, b] = [from.split('/'), to.split('/')]
    if (a[0] !== 'domain' || b[0] !== 'domain' || a[1] === b[1]) return false
    return !typeOnly && !isTypeFile(to)
  })
  expect(show(forbidden)).toEqual([])
})

/** A file that exports types and the closed lists they are made from, and no function. */
function isTypeFile(file: string): boolean {
  return !/^export (async )?(function|class)/m.test(readFileSync(file, 'utf8'))
}

test('there are no import cycles, type-only ones included', () => {
  expect(findCycles(inside)).toEqual([])
})

test('there are no barrel files', () => {
  const barrels = product.filter((file) => /(^|\/)index\.tsx?$/.test(file))
  const passing = product.filter((file) => /^export \* from/m.test(readFileSync(file, 'utf8')))
  expect([...barrels, ...passing]).toEqual([])
})

test('stats, domain and charts are pure: no Node, no clock, no chance, no packages that touch the world', () => {
  const pure = product.filter((file) => /^(stats|domain|charts)\//.test(file))
  const impure = pure.filter((file) =>
    /\bprocess\b\.|Date\.now|new Date\(\)|Math\.random|from 'node:/.test(readFileSync(file, 'utf8')),
  )
  expect(impure).toEqual([])
})

test('the environment is read in one place', () => {
  const readers = product.filter((file) => /process\.env\b/.test(readFileSync(file, 'utf8')))
  expect(readers).toEqual(['server/config.ts'])
})

test('SQL stands in the store only', () => {
  const query = /\.(selectFrom|insertInto|updateTable|deleteFrom)\(|\bsql`/
  const strays = product.filter(
    (file) => !file.startsWith('server/store/') && query.test(readFileSync(file, 'utf8')),
  )
  expect(strays).toEqual([])
})

test('DuckDB, its SQL and its files stay in the warehouse', () => {
  const duckDb = /from '@duckdb\/|\b(read_csv|read_parquet|format parquet)\b|\bwarehouse\.read[<(]/
  const strays = product.filter(
    (file) => !file.startsWith('server/warehouse/') && duckDb.test(readFileSync(file, 'utf8')),
  )
  expect(strays).toEqual([])
})

test('a store function never opens a transaction', () => {
  const openers = product.filter(
    (file) =>
      file.startsWith('server/store/') &&
      !file.startsWith('server/store/database/') &&
      readFileSync(file, 'utf8').includes('.transaction()'),
  )
  expect(openers).toEqual([])
})

test('requests and responses stay in routes and the HTTP entry', () => {
  const strays = product.filter(
    (file) =>
      !/^app\/(routes|entry)/.test(file) &&
      !/^app\/(entry\.server|root\.server)/.test(file) &&
      !file.startsWith('app/enhance/') &&
      !file.startsWith('server/sources/') &&
      /\bnew Response\(|: (Request|Response)\b|<Response>/.test(readFileSync(file, 'utf8')),
  )
  expect(strays).toEqual([])
})

test('ARCHITECTURE.md prints the table that is enforced', () => {
  const document = readFileSync('ARCHITECTURE.md', 'utf8')
  for (const [room, allowed] of Object.entries(allowedEdges)) {
    const row = `| \`${room}\` | ${allowed.length === 0 ? 'nothing' : allowed.map((name) => `\`${name}\``).join(', ')} |`
    expect(document).toContain(row)
  }
})

test('every exported function of stats, domain and the services says what it does', () => {
  const explained = product.filter((file) => /^(stats|domain|server\/services)\//.test(file))
  const silent = explained.flatMap((file) =>
    findUndocumented(readFileSync(file, 'utf8')).map((name) => `${name} in ${file}`),
  )
  expect(silent).toEqual([])
})

test('what is exported to be used is used by the product, not by tests alone', () => {
  const words = new Map(product.map((file) => [file, new Set(readFileSync(file, 'utf8').match(/\w+/g))]))
  const unused = product
    .filter((file) => !isEntry(file))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)]
        .map(([, name = '']) => name)
        .filter((name) => !product.some((other) => other !== file && words.get(other)!.has(name)))
        .map((name) => `${name} in ${file}`),
    )
  expect(unused).toEqual([])
})

/** What the framework calls by name. */
function isEntry(file: string): boolean {
  return /^app\/(routes\/|routes\.ts|root\.|entry\.server)/.test(file)
}

test('files keep to their size', () => {
  const long = product.filter((file) => {
    const lines = readFileSync(file, 'utf8').split('\n').length
    return lines > limitOf(file)
  })
  expect(long).toEqual([])
})

function limitOf(file: string): number {
  if (file.startsWith('texts/')) return Infinity
  if (!file.startsWith('app/routes/')) return 300
  return file.includes('.server.') ? 80 : 120
}
