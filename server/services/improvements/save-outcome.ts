import type { FieldProblem } from '#domain/improvements/field-problem.ts'

/** A form that was not saved: every field to correct. Nothing that was typed is touched. */
export type Refused<Field extends string> = Readonly<{
  kind: 'refused'
  problems: readonly FieldProblem<Field>[]
}>

/** Somebody else saved first: what stands now, so that whoever comes second can choose knowingly. */
export type Overtaken<Stored> = Readonly<{ kind: 'overtaken'; stored: Stored; version: number }>

/** It is committed. */
export type Saved = Readonly<{ kind: 'saved'; id: string }>
