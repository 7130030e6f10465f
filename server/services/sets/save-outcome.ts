import type { OwnSetProblem } from '#domain/sets/check-own-set.ts'
import type { OwnSet } from '#domain/sets/own-set.ts'

/** What came of saving an own set: it is saved, fields must be corrected, or somebody else saved first. */
export type SaveOutcome =
  | Readonly<{ kind: 'saved'; id: string }>
  | Readonly<{ kind: 'refused'; problems: readonly OwnSetProblem[] }>
  | Readonly<{ kind: 'overtaken'; stored: OwnSet }>
