import type { Classification, KeyFigure } from '../key-figure.ts'
import type { KeyFigureRules } from '../key-figure-rules.ts'
import { kindOfTitle } from './kind-of-title.ts'
import { ofWhom } from './of-whom.ts'
import { type Pair, pairByTitle } from './pair-by-title.ts'
import { closedYearOf, unitOfTitle } from './unit-of-title.ts'

/** Values of elections and of who holds a mandate stand until the next election. */
const untilNextElection =
  /valdeltagande|senaste \S*valet|förtroendevald|(kommun|region)fullmäktige|ordförandepost/i

type Kind = Pick<Classification, 'kind' | 'shareOf' | 'pair' | 'gapAs' | 'basis'>

const none = { shareOf: null, pair: null, gapAs: null } as const

/**
 * Classifies the key figures of a snapshot, by id: of which kind each is, in what it is counted, whom it is about and
 * which way is better. What people have reviewed goes first. Then the figures themselves: whoever has both sexes in any
 * place or year is split, whatever its source says. Then the title, and last what the source says of a key figure of
 * which there are no figures yet. Kind is null where nothing is said of women and men beside each other.
 */
export function classifyKeyFigures(
  keyFigures: Iterable<KeyFigure>,
  rules: KeyFigureRules,
): ReadonlyMap<string, Classification> {
  const all = [...keyFigures]
  const pairs = new Map(pairByTitle(all))
  for (const { pair } of rules.values()) if (pair) pairs.set(pair.women, pair).set(pair.men, pair)
  return new Map(all.map((each) => [each.id, classify(each, pairs.get(each.id) ?? null, rules)]))
}

function classify(keyFigure: KeyFigure, pair: Pair | null, rules: KeyFigureRules): Classification {
  const { id, title } = keyFigure
  const rule = rules.get(id) ?? (pair && rules.get(pair.women))
  const reviewed = rules.get(id)?.kind !== undefined || rules.get(id)?.pair !== undefined
  return {
    ...kindOf(keyFigure, pair),
    ...unitOfTitle(title),
    better: 'unknown',
    betterSource: null,
    of: ofWhom(title),
    carriedForward: untilNextElection.test(title) ? true : null,
    closedAfter: closedYearOf(title),
    subGoals: [],
    ...rule,
    ...(reviewed && { basis: 'override' as const }),
  }
}

function kindOf({ title, bothSexes, dividedByGender, observations }: KeyFigure, pair: Pair | null): Kind {
  if (bothSexes) return { ...none, kind: 'split', basis: 'figures' }
  const told = kindOfTitle(title)
  if (told !== null) return { ...none, ...told, basis: 'title' }
  if (pair !== null) return { ...none, kind: 'paired', pair, basis: 'title' }
  if (observations > 0) return { ...none, kind: null, basis: 'figures' }
  return { ...none, kind: dividedByGender === true ? 'split' : null, basis: 'metadata' }
}
