import type { Cell, CellValue, Sheet } from '#domain/workbooks/grid.ts'

/** What a test may put in a cell: text, number, ISO date as `{ date }`, an error, a formula without result, nothing. */
type Written =
  | string
  | number
  | boolean
  | null
  | Readonly<{ date: string }>
  | Readonly<{ error: string }>
  | Readonly<{ formula: string }>

/** Makes a sheet of rows of what is written in them, moved down and to the right by an offset. */
export function sheetOf(
  rows: readonly (readonly Written[])[],
  {
    name = 'Blad1',
    down = 0,
    right = 0,
    hidden = false,
  }: { name?: string; down?: number; right?: number; hidden?: boolean } = {},
): Sheet {
  const cells = rows.flatMap((row, r) =>
    row.flatMap((written, c): Cell[] =>
      written === null ? [] : [{ row: r + down, column: c + right, value: toValue(written) }],
    ),
  )
  return { name, hidden, cells }
}

/** What is written, as the value of a cell. */
export function toValue(written: Exclude<Written, null>): CellValue {
  if (typeof written === 'string') return { kind: 'text', text: written }
  if (typeof written === 'number') return { kind: 'number', number: written }
  if (typeof written === 'boolean') return { kind: 'boolean', boolean: written }
  if ('date' in written) return { kind: 'date', date: written.date }
  if ('error' in written) return { kind: 'error', error: written.error }
  return { kind: 'uncalculated', formula: written.formula }
}

/** A checklist of ten statements as people fill it in, with one score for each statement and occasion. */
export function checklistRows({
  organisation = 'Exempelkommun',
  labels = ['Uppstart', 'BM1', 'BM2'],
  dates = ['2019-02-07', '2019-05-14', '2019-09-24'],
  scores,
  comments = {},
  sums,
}: {
  organisation?: string | null
  labels?: readonly string[]
  dates?: readonly Written[]
  scores: readonly (readonly Written[])[]
  comments?: Readonly<Record<number, string>>
  sums?: readonly Written[]
}): Written[][] {
  const items = scores[0]!.length
  return [
    ['Checklista för jämställdhetsintegrering'],
    ['1=Ej påbörjat/finns inte'],
    ['2=Behöver utvecklas'],
    ['3=Genomfört, det finns'],
    ['Organisation:', organisation],
    ['Datum:', ...dates],
    [null, ...labels, 'Kommentar'],
    [null, ...labels.map(() => 'poäng')],
    ...Array.from({ length: items }, (_, i) => [
      `${i + 1}. Påstående`,
      ...scores.map((column) => column[i] ?? null),
      comments[i + 1] ?? null,
    ]),
    ['Summa poäng', ...(sums ?? labels.map(() => null))],
  ]
}
