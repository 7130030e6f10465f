import type { Answer, Consensus, Rating } from '#domain/assessments/assessment.ts'
import type { Scale } from '#domain/instruments/instrument.ts'

/**
 * What became of one statement of a form. `conflict`: it was changed in the meantime, from another window or by
 * somebody else in the group; nothing was written, and both answers are known, with the scale they are on.
 */
export type SavedStatement<T extends Rating | Consensus> =
  | Readonly<{ kind: 'saved'; version: number; savedAt: string }>
  | Readonly<{ kind: 'conflict'; current: T; yours: Answer; scale: Scale }>

/** A statement that was changed in the meantime. */
export type Conflict<T extends Rating | Consensus = Rating | Consensus> = Extract<
  SavedStatement<T>,
  { kind: 'conflict' }
>
