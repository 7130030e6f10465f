/** How a written score was understood: a step of the scale, or one of the two answers that are no score. */
export type Understood = number | 'unknown' | 'not-applicable'

/** What each kind of problem tells about itself, by code. The words stand in `texts/<language>/workbooks.ts`. */
export type ProblemDetails = {
  /** No statement rows with occasion columns above them were found anywhere. */
  'checklist-missing': { sizes: readonly number[] }
  /** Numbered statements were found, but no known version has that many. */
  'checklist-unknown': { found: number; sizes: readonly number[] }
  'several-checklists': { others: readonly string[] }
  'other-instrument': { found: string; expected: string }
  'row-missing': { item: number }
  'row-repeated': { item: number; first: string }
  'occasions-missing': { accepted: readonly string[] }
  'column-unknown': { label: string; accepted: readonly string[] }
  'column-repeated': { label: string; first: string }
  'nothing-rated': Record<string, never>
  'rating-interpreted': { written: string; understood: Understood }
  'rating-half-step': { written: string; accepted: readonly number[] }
  'rating-out-of-scale': { written: string; accepted: readonly number[] }
  'rating-unreadable': { written: string; accepted: readonly number[] }
  'date-unreadable': { written: string }
  'date-incomplete': { written: string }
  'date-differs': { label: string; written: string; stored: string }
  'comment-too-long': { item: number; length: number; longest: number }
  'sum-differs': { written: string; computed: number | null }
  'organisation-missing': { organisation: string }
  'organisation-unknown': { written: string; organisation: string }
  'organisation-differs': { written: string; organisation: string }
  'nothing-chosen': Record<string, never>
  'occasion-closed': { label: string; changes: number }
  'occasion-being-rated': { label: string }
}

export type ProblemCode = keyof ProblemDetails

/** `notice`: said, and the import can go on. `blocking`: nothing is saved until something is changed or chosen. */
export type Severity = 'notice' | 'blocking'

/** Something in a workbook that its owner must know of, with the sheet and cell where it stands. */
export type Problem = {
  [Code in ProblemCode]: Readonly<{
    sheet: string | null
    cell: string | null
    severity: Severity
    code: Code
    details: Readonly<ProblemDetails[Code]>
  }>
}[ProblemCode]
