import type { ChainStep, RelatedItem, SubGoal } from '../improvements/improvement.ts'
import type { Language, Localized } from '../language/language.ts'
import type { OrganisationKind } from '../organisations/organisation.ts'
import type { PublishedPair } from '../rounds/round-outcomes.ts'

/** What a published figure is counted in. `number` is a plain count, of what the figure's words say. */
export const figureUnits = [
  'kronor',
  'percent',
  'points',
  'persons',
  'hours',
  'half-days',
  'occasions',
  'number',
] as const
export type FigureUnit = (typeof figureUnits)[number]

/** When something stood at a value, in words; null where the report gives no time. */
type FigureTimes = Readonly<{ before: Localized | null; after: Localized | null }>

/** A figure as a report gives it. Null is what the report does not give, never zero. */
export type PublishedFigure = Readonly<{
  what: Localized
  unit: FigureUnit
  /** What the value is out of: all who answered, or the highest there is; null where it stands alone. */
  whole: number | null
  /** The lowest of a scale that does not begin at zero; null otherwise. */
  lowest: number | null
  /**
   * For percentages by sex: `between-sexes` is how something is split, so that women and men make 100;
   * `within-sex` is a share of the women and a share of the men. Null where it is neither.
   */
  share: 'between-sexes' | 'within-sex' | null
  /** A `target` is what was aimed at: it shows nothing that has happened. */
  kind: 'measured' | 'target'
  when: FigureTimes
  /** Where the published value needs a word, such as one that computes differently. */
  note: Localized | null
}> &
  (
    | Readonly<{
        of: 'women-men' | 'girls-boys'
        before: PublishedPair | null
        after: PublishedPair | null
      }>
    | Readonly<{ of: 'total'; before: number | null; after: number | null }>
  )

/** Whose case it is: codes of the register, and a name where the register has none or the report says more. */
export type CaseOwner = Readonly<{
  codes: readonly string[]
  kind: OrganisationKind | 'several'
  name: Localized | null
}>

/**
 * When it happened. `stated`: the report names the years; `round`: only the period of the round is known, and what
 * happened may be older; `unknown`: both ends are null.
 */
export type CaseYears = Readonly<{
  from: number | null
  to: number | null
  basis: 'stated' | 'round' | 'unknown'
}>

/** A real example that a report has published, told in our own words. Null is what the report does not say. */
export type PublishedCase = Readonly<{
  id: string
  who: CaseOwner
  unit: Localized | null
  years: CaseYears
  area: string
  /** The highest step of the results chain it reached. */
  step: ChainStep
  /** Whether the report itself places it there. */
  stepBasis: 'stated' | 'inferred'
  /** Statements it bears on; always inferred, as are the sub-goals. */
  items: readonly RelatedItem[]
  subGoals: readonly SubGoal[]
  source: Readonly<{ report: string; section: string }>
  title: Localized
  problem: Localized | null
  tried: Localized
  happened: Localized | null
  /** Words people search by that the text lacks. Never shown. */
  keywords: Readonly<Record<Language, readonly string[]>>
  figures: readonly PublishedFigure[]
}>
