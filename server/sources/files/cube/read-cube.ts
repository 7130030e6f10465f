import type { Cell } from '#domain/indicators/cell.ts'
import { makeKeyFigureId } from '#domain/indicators/key-figure-id.ts'
import { type Doubt, doubt, refuse, shorten } from '../doubt.ts'
import type { FigureFile, Placed, PlacedKeyFigure, Reading, ReceivedFile } from '../figure-file.ts'
import { readKey } from '../read-key.ts'
import { undescribedKeyFigure } from '#server/warehouse/incoming/undescribed-key-figure.ts'
import type { Cube, Dimension } from './cube.ts'
import { isRegionName, isSexName, isTimeName, type Sex, sexOf } from './sex-of.ts'

/** Dimensions by what they are, each with how far apart its values lie in the numbering of cells. */
type Strided = Readonly<{ dimension: Dimension; stride: number }>
type Arranged = Readonly<{
  area: Strided
  year: Strided
  sex: Strided | null
  /** Our own exports say the key figure itself; other tables tell their lines apart by these. */
  keyFigure: Strided | null
  others: readonly Strided[]
}>

/** One key figure of a table: where its cells begin. */
type Line = Readonly<{ id: string; title: string; offset: number }>

/**
 * Reads a table of dimensions: each combination of what is neither area, sex nor year becomes a key figure of its own,
 * with an id made from the table and its codes.
 *
 * @throws UserError figures-refused where there are no areas or years, or nothing to make an id from.
 */
export function openCube(
  file: ReceivedFile,
  cube: Cube,
  format: FigureFile['format'],
  reading: Reading,
): FigureFile {
  const source = reading.source ?? cube.source
  const arranged = arrange(file, cube)
  const lines = linesOf(file, cube, arranged, reading)
  return {
    format,
    source,
    keyFigures: lines.map(({ id, title, offset }): PlacedKeyFigure => ({
      keyFigure: undescribedKeyFigure({ id, title, source, fetchedAt: cube.fetchedAt ?? reading.at }),
      place: cube.placeAt(offset),
      by: 'title',
    })),
    groups: [],
    read: () => readLines(cube, arranged, lines, { source, reading }),
  }
}

function arrange(file: ReceivedFile, { dimensions }: Cube): Arranged {
  let stride = 1
  const strided = dimensions
    .toReversed()
    .map((dimension): Strided => {
      const here = { dimension, stride }
      stride *= dimension.values.length
      return here
    })
    .toReversed()
  const pick = (is: (dimension: Dimension) => boolean) =>
    strided.find(({ dimension }) => is(dimension)) ?? null
  const named = (is: (...names: string[]) => boolean) => pick(({ code, label }) => is(code, label))
  const area = pick(({ role }) => role === 'geo') ?? named(isRegionName)
  const year = pick(({ role }) => role === 'time') ?? named(isTimeName)
  if (area === null) throw refuse(file.name, doubt('dimension', { which: 'area' }))
  if (year === null) throw refuse(file.name, doubt('dimension', { which: 'year' }))
  const sex = named(isSexName)
  const keyFigure = pick(({ code }) => code === 'KeyFigure')
  const others = strided.filter((each) => ![area, year, sex, keyFigure].includes(each))
  return { area, year, sex, keyFigure, others }
}

function linesOf(file: ReceivedFile, cube: Cube, arranged: Arranged, reading: Reading): readonly Line[] {
  const { keyFigure, others } = arranged
  if (keyFigure !== null)
    return keyFigure.dimension.values.map(({ code, label }, i) => ({
      id: code,
      title: label,
      offset: i * keyFigure.stride,
    }))
  const table = reading.as ?? cube.table
  if (table === null) throw refuse(file.name, doubt('needs-id', undefined))
  // In the order of their names, so that a table turned another way gives the same ids.
  const ordered = others.toSorted((a, b) => (a.dimension.code < b.dimension.code ? -1 : 1))
  let lines: { codes: string[]; labels: string[]; offset: number }[] = [{ codes: [], labels: [], offset: 0 }]
  for (const { dimension, stride } of ordered)
    lines = lines.flatMap(({ codes, labels, offset }) =>
      dimension.values.map(({ code, label }, i) => ({
        codes: [...codes, code],
        labels: [...labels, label],
        offset: offset + i * stride,
      })),
    )
  const title = reading.title ?? cube.title
  return lines.map(({ codes, labels, offset }) => ({
    id: makeKeyFigureId(table, codes),
    title: [title, ...labels].join(', '),
    offset,
  }))
}

type Rules = Readonly<{ source: FigureFile['source']; reading: Reading }>

function* readLines(
  cube: Cube,
  arranged: Arranged,
  lines: readonly Line[],
  rules: Rules,
): Generator<Placed | Doubt> {
  const { area, year, sex } = arranged
  const sexes = sex === null ? null : readSexes(sex)
  if (sexes !== null && 'problem' in sexes) {
    yield sexes
    return
  }
  for (const { id, offset } of lines)
    for (const [i, areaValue] of area.dimension.values.entries())
      for (const [j, yearValue] of year.dimension.values.entries()) {
        const at = offset + i * area.stride + j * year.stride
        const read = readCells(cube, at, sexes)
        if (read === null) continue
        if ('problem' in read) yield read
        else {
          const written = { keyFigure: id, area: areaValue.code, year: yearValue.code }
          const find = (code: string) =>
            rules.reading.areas.find(code) ?? rules.reading.areas.find(areaValue.label)
          const place = cube.placeAt(at)
          const key = readKey(written, { ...rules, find }, () => place)
          yield 'problem' in key ? key : { observation: { ...key, ...read }, place }
        }
      }
}

/** How far into an observation the cell of each sex lies; a sex that the table does not have is left out. */
type Sexes = Readonly<Partial<Record<Sex, number>>>

function readSexes({ dimension, stride }: Strided): Sexes | Doubt {
  const sexes: Partial<Record<Sex, number>> = {}
  for (const [i, { code, label }] of dimension.values.entries()) {
    const sex = sexOf(code, label)
    const text = shorten(label === code ? code : `${label} (${code})`)
    if (sex === null) return doubt('sex', { text }, { at: dimension.code })
    if (sex in sexes) return doubt('sex-twice', { text }, { at: dimension.code })
    sexes[sex] = i * stride
  }
  return sexes
}

const notSplit: Cell = { status: 'not-split' }

function readCells(
  cube: Cube,
  at: number,
  sexes: Sexes | null,
): Readonly<Record<Sex, Cell | null>> | Doubt | null {
  if (sexes === null) {
    const total = cube.cellAt(at)
    if (total === null || 'problem' in total) return total
    return { women: notSplit, men: notSplit, total }
  }
  const cells: Record<Sex, Cell | null> = { women: null, men: null, total: null }
  for (const sex of ['women', 'men', 'total'] as const) {
    const offset = sexes[sex]
    if (offset === undefined) continue
    const cell = cube.cellAt(at + offset)
    if (cell !== null && 'problem' in cell) return cell
    cells[sex] = cell
  }
  return cells.women === null && cells.men === null && cells.total === null ? null : cells
}
