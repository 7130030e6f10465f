import type { Measure } from './measure.ts'
import { type PointField, pointFields } from './check-point.ts'

/** What the columns of a pasted table were taken for, in their order; null is a column that is not read. */
export type Columns = readonly (PointField | null)[]

export type Heads = Readonly<{
  columns: Columns
  /** Heads of columns that are not read. */
  ignored: readonly string[]
  /** The heads speak of the other pair: girls and boys where the measure is of women and men, or the reverse. */
  otherSexes: boolean
}>

const words = {
  date: 'datum dag vecka månad kvartal år period tid date day week month quarter year time',
  adultWomen: 'kvinnor kvinna kvinnors women woman female females',
  girls: 'flickor flicka flickors tjejer tjej girls girl',
  adultMen: 'män man mäns men male males',
  boys: 'pojkar pojke pojkars killar kille boys boy',
  women: 'k w f',
  men: 'm p',
  whole: 'n nämnare underlag denominator base',
  total: 'totalt total summa alla samtliga sum all both',
  note: 'anmärkning anteckning anteckningar anmärkningar kommentar kommentarer notering not note notes comment comments remark',
} as const

const known = new Map(
  Object.entries(words).map(([name, list]) => [name as keyof typeof words, new Set(list.split(' '))]),
)
const isWord = (name: keyof typeof words, token: string) => known.get(name)!.has(token)

/** The exact names that a table taken out of the product has. */
const ofFile: Readonly<Record<string, PointField>> = Object.fromEntries(
  pointFields.map((field) => [field.toLowerCase(), field]),
)

/**
 * Reads the first row of a pasted table as heads, in Swedish or English and in any order: "Kvinnor", "antal kvinnor",
 * "K"; "av kvinnor", "n women" for what a share is out of. Null where the row says nothing that can be a head of the
 * table. Where a sex has two columns, the first is read.
 */
export function readHeads(cells: readonly string[], { of }: Pick<Measure, 'of'>): Heads | null {
  const found = cells.map(fieldOf)
  if (!found.some((field) => field !== null)) return null
  const columns = found.map((field, i) => (field !== null && found.indexOf(field) === i ? field : null))
  const tokens = cells.flatMap(tokensOf)
  const [own, other] =
    of === 'women-men'
      ? ([
          ['adultWomen', 'adultMen'],
          ['girls', 'boys'],
        ] as const)
      : ([
          ['girls', 'boys'],
          ['adultWomen', 'adultMen'],
        ] as const)
  const speaksOf = (names: readonly (keyof typeof words)[]) =>
    tokens.some((token) => names.some((name) => isWord(name, token)))
  return {
    columns,
    ignored: cells.filter((cell, i) => columns[i] === null && cell !== ''),
    otherSexes: speaksOf(other) && !speaksOf(own),
  }
}

function tokensOf(cell: string): readonly string[] {
  return cell
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((token) => token !== '')
}

function fieldOf(cell: string): PointField | null {
  const exact = ofFile[cell.trim().toLowerCase()]
  if (exact) return exact
  const tokens = tokensOf(cell)
  const says = (...names: readonly (keyof typeof words)[]) =>
    tokens.some((token) => names.some((name) => isWord(name, token)))
  const isWhole = ['av', 'of'].includes(tokens[0] ?? '') || says('whole')
  const sexes = [
    ...(says('adultWomen', 'girls') || (tokens.length <= 2 && says('women')) ? (['women'] as const) : []),
    ...(says('adultMen', 'boys') || (tokens.length <= 2 && says('men')) ? (['men'] as const) : []),
  ]
  if (sexes.length === 1 && !says('total')) return isWhole ? `${sexes[0]!}Of` : sexes[0]!
  if (sexes.length > 0 || says('total')) return null
  if (says('date')) return 'date'
  return says('note') ? 'note' : null
}

/** Parts and wholes in one cell: 12/40, 12 av 40. */
const together = /\d\s*(?:\/|av|of)\s*\d/i

/** What the columns of a table without heads are taken for: women before men, as everywhere here. */
export function columnsWithoutHeads(kind: Measure['kind'], rows: readonly (readonly string[])[]): Columns {
  const isApart = kind === 'share' && !rows.some(([, ...cells]) => cells.some((cell) => together.test(cell)))
  const all: Columns = isApart
    ? ['date', 'women', 'womenOf', 'men', 'menOf', 'note']
    : ['date', 'women', 'men', 'note']
  return all.slice(0, Math.max(...rows.map(({ length }) => length)))
}
