import type { KeyFigureChoices } from '#app/ui/improvements/form-choices.ts'
import type { FieldProblem } from '#domain/improvements/field-problem.ts'

/** What a form that was not saved gets back: always what was typed, and one of the reasons. */
export type FormAnswer<Draft, Field extends string, Stored = never> = Readonly<{
  draft: Draft
  version: number
  problems?: readonly FieldProblem<Field>[]
  /** What somebody else saved first; `version` is then theirs. */
  stored?: Stored
  problem?: string
  /** The round that was chosen for something new; empty where it was none. */
  place?: string
  /** The key figures that were chosen, and what a search for more gave. */
  keyFigures?: KeyFigureChoices
}>
