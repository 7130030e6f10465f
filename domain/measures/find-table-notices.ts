import type { Measure, MeasurePoint } from './measure.ts'
import { indexOfPeriod } from './period.ts'
import type { Columns, Heads } from './read-heads.ts'

/** Something that was taken for granted, or that whoever pasted should know; it hinders nothing. */
export type TableNotice =
  | Readonly<{ code: 'no-heads' | 'men-first' | 'comma' | 'other-sexes' | 'sorted' }>
  | Readonly<{ code: 'column-ignored'; head: string }>
  | Readonly<{ code: 'sex-missing'; sex: 'women' | 'men' }>
  | Readonly<{
      code: 'women-missing' | 'men-missing' | 'both-missing' | 'same-twice' | 'moved' | 'running'
      lines: readonly number[]
    }>
  | Readonly<{ code: 'periods-missing'; periods: number }>

type Row = Readonly<{ line: number; value: MeasurePoint; movedFrom: string | null; isRunning: boolean }>

type Understood = Readonly<{
  columns: Columns
  hasHeads: boolean
  swapped: boolean
  separator: string
  heads: Heads | null
  measure: Pick<Measure, 'every'>
  /** Lines that say what an earlier one has said. */
  twice: readonly number[]
}>

/** What should be told about how a table was read, first what holds for all of it. Rows stand in the order of the table. */
export function findTableNotices(rows: readonly Row[], understood: Understood): readonly TableNotice[] {
  const dates = rows.map(({ value }) => value.date)
  const sorted = dates.toSorted()
  const missing = missingPeriods(sorted, understood.measure)
  return [
    ...ofColumns(understood),
    ...(dates.every((date, i) => date === sorted[i]) ? [] : [{ code: 'sorted' } as const]),
    ...(missing > 0 ? [{ code: 'periods-missing', periods: missing } as const] : []),
    ...ofLines(rows, understood),
  ]
}

function ofColumns({ columns, hasHeads, swapped, separator, heads }: Understood): readonly TableNotice[] {
  const [women, men] = [columns.indexOf('women'), columns.indexOf('men')]
  return [
    ...(hasHeads ? [] : [{ code: 'no-heads' } as const]),
    ...(hasHeads && !swapped && women >= 0 && men >= 0 && men < women
      ? [{ code: 'men-first' } as const]
      : []),
    ...(separator === ',' ? [{ code: 'comma' } as const] : []),
    ...(heads?.otherSexes ? [{ code: 'other-sexes' } as const] : []),
    ...(['women', 'men'] as const)
      .filter((sex) => !columns.includes(sex))
      .map((sex) => ({ code: 'sex-missing', sex }) as const),
    ...(heads?.ignored ?? []).map((head) => ({ code: 'column-ignored', head }) as const),
  ]
}

function ofLines(rows: readonly Row[], { columns, twice }: Understood): readonly TableNotice[] {
  const hasBoth = columns.includes('women') && columns.includes('men')
  const lines = (holds: (row: Row) => boolean) => rows.filter(holds).map(({ line }) => line)
  const without = (sex: 'women' | 'men', other: 'women' | 'men') =>
    hasBoth ? lines(({ value }) => value[sex] === null && value[other] !== null) : []
  const all = [
    ['women-missing', without('women', 'men')],
    ['men-missing', without('men', 'women')],
    ['both-missing', lines(({ value }) => value.women === null && value.men === null)],
    ['same-twice', twice],
    ['moved', lines(({ movedFrom }) => movedFrom !== null)],
    ['running', lines(({ isRunning }) => isRunning)],
  ] as const
  return all.filter(([, found]) => found.length > 0).map(([code, found]) => ({ code, lines: found }))
}

/** Periods between the first and the last that have no row. */
function missingPeriods(sorted: readonly string[], { every }: Pick<Measure, 'every'>): number {
  if (sorted.length < 2 || every === 'day') return 0
  return indexOfPeriod(sorted.at(-1)!, every) - indexOfPeriod(sorted[0]!, every) + 1 - sorted.length
}
