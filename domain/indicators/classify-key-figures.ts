import type { Classification, KeyFigure } from './key-figure.ts'
import type { KeyFigureRules } from './key-figure-rules.ts'

/** Classifies the key figures of a snapshot, by id. */
export function classifyKeyFigures(
  keyFigures: Iterable<KeyFigure>,
  rules: KeyFigureRules,
): ReadonlyMap<string, Classification> {
  return new Map([...keyFigures].map((each) => [each.id, classify(each, rules.get(each.id))]))
}

function classify({ bothSexes }: KeyFigure, rule: Partial<Classification> | undefined): Classification {
  return {
    kind: bothSexes ? 'split' : null,
    unit: 'other',
    unitText: '',
    better: 'unknown',
    betterSource: null,
    of: 'women-men',
    shareOf: null,
    pair: null,
    gapAs: null,
    carriedForward: null,
    closedAfter: null,
    subGoals: [],
    ...rule,
    basis: rule?.kind === undefined ? 'figures' : 'override',
  }
}
