import type { Method, MethodField, MethodPart } from './method.ts'

/** One place to write in on a worksheet. */
export type Box = Readonly<{
  /** As in `why.3.answer` or `petal.2.cause.women`: part, row if the part has rows, field, sex if asked by sex. */
  key: string
  part: string
  /** From 1; null where the part is asked once. */
  row: number | null
  field: MethodField
  sex: 'women' | 'men' | null
}>

/** Every box of one part, row by row; women (or girls) before men (or boys). */
export function listBoxesOf(part: MethodPart): readonly Box[] {
  const rows = part.rows === null ? [null] : Array.from({ length: part.rows.count }, (_, i) => i + 1)
  return rows.flatMap((row) =>
    part.fields.flatMap((field) =>
      (field.bySex ? (['women', 'men'] as const) : [null]).map((sex) => ({
        key: [part.id, row, field.id, sex].filter((name) => name !== null).join('.'),
        part: part.id,
        row,
        field,
        sex,
      })),
    ),
  )
}

/** Every box of the worksheet of a method, in the order in which it is filled in. */
export function listBoxes({ parts }: Pick<Method, 'parts'>): readonly Box[] {
  return parts.flatMap(listBoxesOf)
}
