/** With whom something is shared, from the fewest to the most; each circle holds those before it. */
export const circles = ['organisation', 'coordinator', 'group', 'round', 'public'] as const

/**
 * The organisation itself; besides, the coordinator of its round with evaluators and the mentors of its group; its whole
 * group; everybody in the round; everybody.
 */
export type Circle = (typeof circles)[number]

/** Something that is not stored yet: its first version, private to its organisation where nothing else is said. */
export type New<Shared extends Readonly<{ version: number; circle: Circle }>> = Omit<
  Shared,
  'version' | 'circle'
> &
  Readonly<{ circle?: Circle }>
