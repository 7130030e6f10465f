/** With whom something is shared, from the fewest to the most; each circle holds those before it. */
export const circles = ['organisation', 'coordinator', 'group', 'round', 'public'] as const

/**
 * The organisation itself; besides, the coordinator of its round with evaluators and the mentors of its group; its whole
 * group; everybody in the round; everybody.
 */
export type Circle = (typeof circles)[number]
