import type { Goal } from '#domain/goals/goal.ts'
import type { Catalogue } from '../indicators/get-catalogue.ts'
import type { KnownKeyFigure } from '#domain/indicators/key-figure.ts'
import { requireKeyFigure } from '../indicators/require-key-figure.ts'

/** Whether a key figure still is what a goal was set on. */
export type KeyFigureMeaning = 'same' | 'retitled' | 'gone'

/** What a key figure is called, of a pair both titles. */
export function titleOf({ keyFigure, twin }: KnownKeyFigure): string {
  return twin ? `${keyFigure.title} / ${twin.title}` : keyFigure.title
}

/** Compares what the key figure of a goal is called now with what it was called when the goal was set or confirmed. */
export function meaningOf(
  catalogue: Catalogue,
  { keyFigure, keyFigureTitle }: Pick<Goal, 'keyFigure' | 'keyFigureTitle'>,
): Readonly<{ meaning: KeyFigureMeaning; known: KnownKeyFigure | null }> {
  const held = catalogue.keyFigures.get(keyFigure)
  // What the source has withdrawn gets no new figures, and the old ones say less for every year.
  if (held === undefined || held.withdrawnAt) return { meaning: 'gone', known: null }
  const known = requireKeyFigure(catalogue, keyFigure)
  // A figure that came without a catalogue is called by its id until a title comes.
  const isSame = titleOf(known) === keyFigureTitle || keyFigureTitle === keyFigure
  return { meaning: isSame ? 'same' : 'retitled', known }
}
