import { circles, type Circle } from '#domain/access/circle.ts'
import type { DeedCell } from './prove-deeds.ts'
import { allReads, type ReadCell } from './prove-reads.ts'
import { deeds } from './deeds.ts'
import { type Viewer, viewers } from './viewers.ts'

/** Who asks, and with whom the things of `own` are shared then. */
export type Case = Readonly<{ viewer: Viewer; circle: Circle }>

/** Every viewer in every circle. */
export const everyCase: readonly Case[] = circles.flatMap((circle) =>
  viewers.map((viewer) => ({ viewer, circle })),
)

const some: Readonly<Record<Circle, readonly string[]>> = {
  organisation: ['own-strategist', 'own-reader', 'group-strategist', 'coordinator-of-matrisrundan', 'nobody'],
  coordinator: ['mentor-of-matris-a', 'administrator'],
  group: ['group-politician'],
  round: ['round-contributor'],
  public: ['alien-strategist'],
}

/** Those that show a change of the rules first: on each side of each wall somebody, and of each kind of role. */
export const someCases = everyCase.filter(({ viewer, circle }) => some[circle].includes(viewer.id))

export function readCellsOf(cases: readonly Case[], language: 'sv' | 'en'): readonly ReadCell[] {
  return cases.flatMap((one) => allReads.map((row) => ({ ...one, ...row, language })))
}

export function deedCellsOf(cases: readonly Case[], language: 'sv' | 'en'): readonly DeedCell[] {
  return cases.flatMap((one) =>
    deeds
      .filter(({ askedBy }) => askedBy === undefined || askedBy.includes(one.viewer.id))
      .map((deed) => ({ ...one, deed, language })),
  )
}
