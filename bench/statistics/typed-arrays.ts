import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Digest } from './digest.ts'

// The same table as the product makes, by hand in JavaScript: one pass over the bytes into typed arrays, then loops.

type Peers = ReadonlyMap<string, Readonly<{ kind: string; skr: string | null }>>

type Columns = Readonly<{
  keyFigure: Int32Array
  area: Int32Array
  year: Int16Array
  women: Float64Array
  men: Float64Array
  rows: number
  areas: readonly string[]
}>

/** Codes of texts as they come. */
class Coded {
  readonly codes = new Map<string, number>()
  readonly names: string[] = []
  of(name: string): number {
    let code = this.codes.get(name)
    if (code === undefined) {
      code = this.names.push(name) - 1
      this.codes.set(name, code)
    }
    return code
  }
}

/** Reads key figure, area, year, women and men of a wide CSV; rows that lack one of the sexes are left out. */
function readColumns(path: string): Columns {
  const bytes = path.endsWith('.gz') ? gunzipSync(readFileSync(path)) : readFileSync(path)
  const size = bytes.length / 24
  const columns = {
    keyFigure: new Int32Array(size),
    area: new Int32Array(size),
    year: new Int16Array(size),
    women: new Float64Array(size),
    men: new Float64Array(size),
  }
  const keyFigures = new Coded()
  const areas = new Coded()
  let rows = 0
  let at = bytes.indexOf(10) + 1
  while (at < bytes.length) {
    let end = bytes.indexOf(10, at)
    if (end === -1) end = bytes.length
    const [keyFigure, area, year, women, men] = bytes.toString('latin1', at, end).split(',', 5)
    if (women !== '' && men !== '') {
      columns.keyFigure[rows] = keyFigures.of(keyFigure!)
      columns.area[rows] = areas.of(area!)
      columns.year[rows] = Number(year)
      columns.women[rows] = Number(women)
      columns.men[rows] = Number(men)
      rows++
    }
    at = end + 1
  }
  return { ...columns, rows, areas: areas.names }
}

/** A run of rows of one key figure in one area, in order of years. */
type Run = Readonly<{ from: number; to: number; keyFigure: number; area: number }>

function listRuns({ keyFigure, area, rows }: Columns): Run[] {
  const runs: Run[] = []
  for (let from = 0; from < rows;) {
    let to = from + 1
    while (to < rows && keyFigure[to] === keyFigure[from] && area[to] === area[from]) to++
    runs.push({ from, to, keyFigure: keyFigure[from]!, area: area[from]! })
    from = to
  }
  return runs
}

/** Key figures of which at least half of all pairs of following years are equal. */
function findCarried({ year, women, men }: Columns, runs: readonly Run[]): Set<number> {
  const pairs = new Map<number, { all: number; equal: number }>()
  for (const { from, to, keyFigure } of runs) {
    const count = pairs.get(keyFigure) ?? { all: 0, equal: 0 }
    pairs.set(keyFigure, count)
    for (let row = from + 1; row < to; row++) {
      if (year[row] !== year[row - 1]! + 1 || (women[row] === 0 && men[row] === 0)) continue
      count.all++
      if (women[row] === women[row - 1] && men[row] === men[row - 1]) count.equal++
    }
  }
  return new Set(
    [...pairs].filter(([, { all, equal }]) => all >= 20 && equal / all >= 0.5).map(([code]) => code),
  )
}

/** The line through the differences of a run, and how many of them lie on the side of the last. */
function fitLine({ year, women, men }: Columns, { from, to }: Run, isCarried: boolean) {
  const side = Math.sign(women[to - 1]! - men[to - 1]!)
  const points: number[] = []
  let x = 0
  let y = 0
  let sameSide = 0
  for (let row = from; row < to; row++) {
    if (isCarried && row > from && women[row] === women[row - 1] && men[row] === men[row - 1]) continue
    points.push(row)
    x += year[row]!
    y += women[row]! - men[row]!
    if (Math.sign(women[row]! - men[row]!) === side) sameSide++
  }
  const n = points.length
  let sxx = 0
  let sxy = 0
  for (const row of points) {
    sxx += (year[row]! - x / n) ** 2
    sxy += (year[row]! - x / n) * (women[row]! - men[row]! - y / n)
  }
  return { n, slope: sxx > 0 ? sxy / sxx : 0, sameSide }
}

function medianOf(sorted: Float64Array): number {
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

function firstNotBelow(sorted: Float64Array, value: number, orEqual: boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (orEqual ? sorted[middle]! <= value : sorted[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}

/** A group in one year of one key figure: differences and their sizes, sorted, and the mean of women. */
type Group = Readonly<{ differences: Float64Array; sizes: Float64Array; meanWomen: number }>

function gather(columns: Columns, groupsOf: readonly (readonly string[])[], wanted: ReadonlySet<string>) {
  const rowsOf = new Map<string, number[]>()
  for (let row = 0; row < columns.rows; row++) {
    const when = `${columns.keyFigure[row]} ${columns.year[row]}`
    if (!wanted.has(when)) continue
    for (const group of groupsOf[columns.area[row]!]!) {
      const key = `${when} ${group}`
      const rows = rowsOf.get(key)
      if (rows) rows.push(row)
      else rowsOf.set(key, [row])
    }
  }
  return new Map([...rowsOf].map(([key, rows]) => [key, toGroup(columns, rows)]))
}

function toGroup({ women, men }: Columns, rows: readonly number[]): Group {
  const differences = Float64Array.from(rows, (row) => women[row]! - men[row]!).sort()
  const sizes = differences.map(Math.abs).sort()
  return { differences, sizes, meanWomen: rows.reduce((sum, row) => sum + women[row]!, 0) / rows.length }
}

function percentileIn(sorted: Float64Array, value: number): number {
  const below = firstNotBelow(sorted, value, false)
  const equal = firstNotBelow(sorted, value, true) - below - 1
  return (100 * (below + equal / 2)) / (sorted.length - 1)
}

/** By key figure, its years in order, and the nation's differences by year. */
function readKeyFigureYears({ keyFigure, year, area, areas, women, men, rows }: Columns) {
  const years = new Map<number, Set<number>>()
  const nation = new Map<string, number>()
  for (let row = 0; row < rows; row++) {
    const known = years.get(keyFigure[row]!)
    if (known) known.add(year[row]!)
    else years.set(keyFigure[row]!, new Set([year[row]!]))
    if (areas[area[row]!] === '0000') nation.set(`${keyFigure[row]} ${year[row]}`, women[row]! - men[row]!)
  }
  const sorted = new Map([...years].map(([code, known]) => [code, [...known].sort((a, b) => a - b)]))
  return { years: sorted, nation }
}

/** Reads the file and makes the table; what is returned is its digest. */
export function computeWithTypedArrays(path: string, peers: Peers): Digest {
  const columns = readColumns(path)
  const { year, women, men } = columns
  const runs = listRuns(columns)
  const carried = findCarried(columns, runs)
  const { years, nation } = readKeyFigureYears(columns)
  const wanted = new Set(runs.map(({ to, keyFigure }) => `${keyFigure} ${year[to - 1]}`))
  const groupsOf = columns.areas.map((name) => {
    const peer = peers.get(name)
    return peer === undefined ? [] : peer.skr === null ? [peer.kind] : [peer.skr, peer.kind]
  })
  const groups = gather(columns, groupsOf, wanted)
  const table = runs.map((run) => {
    const last = run.to - 1
    const when = `${run.keyFigure} ${year[last]}`
    const known = years.get(run.keyFigure)!
    return {
      run,
      difference: women[last]! - men[last]!,
      line: fitLine(columns, run, carried.has(run.keyFigure)),
      missingYears: known.indexOf(year[last]!) - known.indexOf(year[run.from]!) + 1 - (run.to - run.from),
      nation: nation.get(when) ?? 0,
      group: groupsOf[run.area]!.map((group) => groups.get(`${when} ${group}`)).find(
        (group) => group !== undefined && group.differences.length >= 5,
      ),
    }
  })
  const sum = (of: (line: (typeof table)[number]) => number) => table.reduce((all, line) => all + of(line), 0)
  return {
    rows: table.length,
    difference: sum(({ difference }) => difference),
    slope: sum(({ line }) => line.slope),
    points: sum(({ line }) => line.n),
    peerMedian: sum(({ group }) => (group ? medianOf(group.differences) : 0)),
    percentile: sum(({ group, difference }) => (group ? percentileIn(group.differences, difference) : 0)),
    sizePercentile: sum(({ group, difference }) =>
      group ? percentileIn(group.sizes, Math.abs(difference)) : 0,
    ),
    peerWomen: sum(({ group }) => group?.meanWomen ?? 0),
    sameSide: sum(({ line }) => line.sameSide),
    missingYears: sum((line) => line.missingYears),
    nation: sum((line) => line.nation),
  }
}
