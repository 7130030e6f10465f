import type { Conflicts, TypedFields } from './shown-fields.ts'

/** What was typed into a form of many statements: theirs by item, and the note on the shift where there is one. */
export type Typed = Readonly<{ items: TypedFields; note?: string }>

/** What an action sends back when not everything could be saved. */
export type Refused = Readonly<{
  problem: string | undefined
  typed: TypedFields
  note: string | undefined
  conflicts: Conflicts
}>

type Answer = Readonly<{ problem?: string; typed?: Typed; conflicts?: Conflicts }> | Response | undefined

/** What the page of a refused form shows; undefined where nothing was refused. */
export function refusedFields(answer: Answer): Refused | undefined {
  if (answer === undefined || answer instanceof Response) return undefined
  const { problem, typed, conflicts } = answer
  return { problem, typed: typed?.items ?? {}, note: typed?.note, conflicts: conflicts ?? {} }
}
