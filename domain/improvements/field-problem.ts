/** Why what somebody typed in a field cannot be saved. The words stand in `texts`. */
export type ProblemCode =
  | 'missing'
  | 'too-long'
  | 'unknown-choice'
  | 'not-a-date'
  | 'in-future'
  | 'not-after'
  | 'not-a-number'
  | 'ambiguous-number'
  | 'change-missing'
  | 'change-elsewhere'
  | 'outcome-missing'
  | 'aim-part-missing'
  | 'both-or-neither'
  | 'decision-title'
  | 'decision-long'
  | 'decision-date'
  | 'decision-link'
  | 'stage-before'
  | 'day-before'
  | 'not-yet'

/** One field that must be corrected; `limit` goes with `too-long`, and `row`, from 1, with fields that have several. */
export type FieldProblem<Field extends string> = Readonly<{
  field: Field
  code: ProblemCode
  limit?: number
  row?: number
}>

/** Either a value that may be saved, or every reason why not, in the order of the form. */
export type Checked<Value, Field extends string> =
  | Readonly<{ value: Value; problems: readonly [] }>
  | Readonly<{ value: null; problems: readonly FieldProblem<Field>[] }>
