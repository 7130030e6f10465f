import type { Who } from './expectation.ts'

export const leading = ['strategist', 'manager'] as const
export const working = [...leading, 'contributor'] as const
export const all = [...working, 'politician', 'reader', 'auditor'] as const

export const readable: Who = { own: all, shared: true }

/** Who changes a thing, and how others are answered: as if it were not there, where they may not read it. */
export const changed = { who: { own: working }, refused: 404, known: readable } as const

/** Who adds a thing to an organisation, which everybody knows of. */
export const added = { who: { own: working }, refused: 403 } as const
