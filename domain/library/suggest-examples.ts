import type { SubGoal } from '../improvements/improvement.ts'
import type { Organisation } from '../organisations/organisation.ts'
import type { LibraryCard } from './library-card.ts'
import { classifySize, type SizeClass } from './size-class.ts'

/** Whoever suggestions are made to: what of it tells which others are like it. */
export type SuggestedTo = Pick<Organisation, 'code' | 'kind' | 'countyCode' | 'population' | 'fictional'>

/** What somebody works with, or is about to begin. */
export type SuggestionSubject = Readonly<{
  organisation: SuggestedTo
  /** Null where nobody has said, as of a statement that was scored low. */
  area: string | null
  /** Statements with all that they are in other versions, such as `checklist-2018:7`. */
  items: readonly string[]
  subGoals: readonly SubGoal[]
  /** Keys of what the organisation has taken after already. */
  adopted: readonly string[]
}>

/** Something in the library that may be suggested. */
export type SuggestionCandidate = Readonly<{
  card: Omit<LibraryCard, 'adoptions'>
  /** The organisations it comes from, as far as the register knows them. */
  owners: readonly SuggestedTo[]
  /** Whether it has figures for both sexes from before and after a changed outcome. */
  hasChanged: boolean
  /** Telling words that it shares with the subject, as they were written there. */
  words: readonly string[]
}>

/** Why something is suggested. */
export type SuggestionReason =
  | Readonly<{ kind: 'item'; item: string }>
  | Readonly<{ kind: 'area'; area: string }>
  | Readonly<{ kind: 'words'; words: readonly string[] }>
  | Readonly<{ kind: 'sub-goal'; subGoal: SubGoal }>
  | Readonly<{ kind: 'size'; size: SizeClass; of: Organisation['kind'] }>
  | Readonly<{ kind: 'county' }>
  | Readonly<{ kind: 'outcome' | 'changed' }>

/** An example with all the reasons why it is suggested, the weightiest first. */
export type Suggestion = Readonly<{
  card: Omit<LibraryCard, 'adoptions'>
  reasons: readonly SuggestionReason[]
}>

/** What each reason weighs (docs/methods/suggestions.md, which says the same). Shared words weigh each, two at most. */
export const reasonWeights: Readonly<Record<SuggestionReason['kind'], number>> = {
  item: 3,
  area: 3,
  words: 2,
  'sub-goal': 1,
  size: 1,
  county: 1,
  outcome: 1,
  changed: 2,
}

/** What the reasons must weigh together: one of what it is about is not enough on its own. */
export const leastWeight = 4

/** So many are suggested at most. */
const mostSuggested = 3

/**
 * The examples that are nearest to what somebody works with, each with its reasons; fewer than three, or none, where
 * nothing is near enough. What an example is about decides: the area, or two telling words; where no area is known, the
 * statement or one word. Likeness of organisations and what was achieved only add to that. Never suggested are the organisation's own
 * examples, those it has taken after, made-up ones to real organisations, and two of the same organisation.
 *
 * @param candidates in the order in which equals are to stand.
 */
export function suggestExamples(
  subject: SuggestionSubject,
  candidates: readonly SuggestionCandidate[],
): readonly Suggestion[] {
  const near = candidates
    .filter((candidate) => mayBeSuggested(subject, candidate))
    .map(({ card, ...candidate }) => ({ card, reasons: reasonsOf(subject, { card, ...candidate }) }))
    .map((one) => ({ ...one, weight: weigh(one.reasons) }))
    .filter(({ reasons, weight }) => weight >= leastWeight && isAboutTheSame(subject, reasons))
    .toSorted((a, b) => b.weight - a.weight)
  const chosen: Suggestion[] = []
  for (const { card, reasons } of near) {
    if (chosen.length === mostSuggested) break
    const known = chosen.flatMap((one) => one.card.organisations)
    if (!card.organisations.some((code) => known.includes(code))) chosen.push({ card, reasons })
  }
  return chosen
}

function mayBeSuggested(
  { organisation, adopted }: SuggestionSubject,
  { card, owners }: SuggestionCandidate,
): boolean {
  if (card.organisations.includes(organisation.code) || adopted.includes(card.key)) return false
  return organisation.fictional || !owners.some(({ fictional }) => fictional)
}

function isAboutTheSame({ area }: SuggestionSubject, reasons: readonly SuggestionReason[]): boolean {
  return reasons.some((reason) => {
    if (reason.kind === 'words') return area === null || reason.words.length > 1
    return reason.kind === 'area' || (area === null && reason.kind === 'item')
  })
}

function reasonsOf(
  { organisation, area, items, subGoals }: SuggestionSubject,
  { card, owners, hasChanged, words }: SuggestionCandidate,
): readonly SuggestionReason[] {
  const item = card.items.find((one) => items.includes(one))
  const subGoal = card.subGoals.find((one) => subGoals.includes(one))
  const isOutcome = card.step === 'outcome' || card.step === 'societal-effect'
  const size = classifySize(organisation)
  const alike = owners.some((one) => one.kind === organisation.kind && classifySize(one) === size)
  const near =
    organisation.countyCode !== null && owners.some((one) => one.countyCode === organisation.countyCode)
  const reasons: readonly (SuggestionReason | false | undefined)[] = [
    item !== undefined && { kind: 'item', item },
    card.area === area && { kind: 'area', area: card.area },
    words.length > 0 && { kind: 'words', words: words.slice(0, 2) },
    subGoal && { kind: 'sub-goal', subGoal },
    size !== null && alike && { kind: 'size', size, of: organisation.kind },
    near && { kind: 'county' },
    hasChanged && { kind: 'changed' },
    !hasChanged && isOutcome && { kind: 'outcome' },
  ]
  return reasons.filter((reason) => reason !== false && reason !== undefined)
}

function weigh(reasons: readonly SuggestionReason[]): number {
  return reasons.reduce(
    (sum, reason) => sum + reasonWeights[reason.kind] * (reason.kind === 'words' ? reason.words.length : 1),
    0,
  )
}
