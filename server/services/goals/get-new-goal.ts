import { authorise } from '../access/authorise.ts'
import { isCount, mayHaveGoal, type NoGoal } from '#domain/goals/may-have-goal.ts'
import { suggestInstead } from '#domain/goals/suggest-instead.ts'
import type { FigureYear } from '#domain/indicators/figure-year.ts'
import type { Snapshot } from '#domain/indicators/snapshot.ts'
import type { Context } from '#server/context.ts'
import { type Catalogue, getCatalogue } from '../indicators/get-catalogue.ts'
import type { FigureArea } from '#domain/indicators/figure-area.ts'
import { getFigureArea } from '../indicators/get-figure-area.ts'
import type { KnownKeyFigure } from '#domain/indicators/key-figure.ts'
import { requireKeyFigure } from '../indicators/require-key-figure.ts'
import { titleOf } from './key-figure-meaning.ts'
import { readGoalYears } from './read-goal-years.ts'

/** A key figure that a goal is to be set on, with what there is to know first. */
export type ChosenKeyFigure = Readonly<{
  known: KnownKeyFigure
  /** Of a pair both titles. */
  title: string
  years: readonly FigureYear[]
  /** Why no goal can be set on it; null where one can. */
  noGoal: NoGoal | null
  instead: readonly Readonly<{ id: string; title: string }>[]
  isCount: boolean
}>

/** The page on which a goal is set: what was searched for, or what was chosen. */
export type NewGoalView = FigureArea &
  Readonly<{
    snapshot: Snapshot
    chosen: ChosenKeyFigure | null
    found: readonly Readonly<{ id: string; title: string }>[]
    foundInAll: number
  }>

type Input = Readonly<{ code: string; keyFigure: string; search: string }>
const shownAtMost = 40

/**
 * Gets what is needed to set a goal: the chosen key figure with its figures, or those that a search finds among all that
 * have figures for women and men.
 *
 * @throws UserError unknown-organisation, step-in-first, forbidden, no-figures or unknown-key-figure.
 */
export async function getNewGoal(ctx: Context, { code, keyFigure, search }: Input): Promise<NewGoalView> {
  const place = await getFigureArea(ctx, { code })
  authorise(ctx, 'goal.change', { organisationCode: code })
  const catalogue = await getCatalogue(ctx)
  const { snapshot } = catalogue
  if (keyFigure !== '') {
    const chosen = await choose(ctx, catalogue, place.area, keyFigure)
    return { ...place, snapshot, chosen, found: [], foundInAll: 0 }
  }
  const found = possible(catalogue).filter(matching(search))
  return { ...place, snapshot, chosen: null, found: found.slice(0, shownAtMost), foundInAll: found.length }
}

async function choose(
  ctx: Context,
  catalogue: Catalogue,
  area: string,
  asked: string,
): Promise<ChosenKeyFigure> {
  const known = requireKeyFigure(catalogue, asked)
  const { keyFigure, classification } = known
  const noGoal = mayHaveGoal(classification)
  return {
    known,
    title: titleOf(known),
    years: await readGoalYears(ctx, catalogue, { known, area }),
    noGoal,
    instead: noGoal === null ? [] : suggestInstead(keyFigure, possible(catalogue)),
    isCount: isCount(classification),
  }
}

/** All key figures that a goal can be set on, by title; of a pair the women's stands for both. */
function possible(catalogue: Catalogue): readonly Readonly<{ id: string; title: string }>[] {
  return [...catalogue.classifications]
    .filter(([id, one]) => mayHaveGoal(one) === null && (one.pair?.women ?? id) === id)
    .map(([id]) => ({ id, title: titleOf(requireKeyFigure(catalogue, id)) }))
    .toSorted((a, b) => a.title.localeCompare(b.title, 'sv'))
}

function matching(search: string) {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  return ({ id, title }: { id: string; title: string }) => {
    const text = `${id} ${title}`.toLowerCase()
    return words.every((word) => text.includes(word))
  }
}
