import type { ImprovementState } from '#domain/improvements/improvement.ts'

/** The colour that helps to tell the states apart; their words carry the meaning. */
export const stateKind = {
  planned: 'neutral',
  ongoing: 'info',
  finished: 'success',
  stopped: 'warning',
} as const satisfies Record<ImprovementState, string>
