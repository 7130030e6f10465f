import type { Crosswalk } from '../instruments/crosswalk.ts'
import type { Organisation } from '../organisations/organisation.ts'
import type { LibraryCard } from './library-card.ts'
import { classifySize } from './size-class.ts'

/** What the library can be narrowed by. Several values of one facet widen it, several facets narrow it. */
export const libraryFacets = ['area', 'step', 'sub-goal', 'kind', 'size', 'item', 'method'] as const
export type LibraryFacet = (typeof libraryFacets)[number]

/** What is chosen of each facet; what is left out or empty is not narrowed. */
export type ChosenFacets = Readonly<Partial<Record<LibraryFacet, readonly string[]>>>

/**
 * How many entries each value would leave, given what is chosen of all *other* facets. Values that would leave none
 * are left out.
 */
export type FacetCounts = Readonly<Record<LibraryFacet, Readonly<Record<string, number>>>>

/** What the register and the content know that a card does not say. */
export type FacetFacts = Readonly<{
  organisations: readonly Organisation[]
  crosswalks: readonly Crosswalk[]
}>

/**
 * All that a card can be chosen by, such as `area:idrott`. A statement is also found by those it became in later versions
 * of the checklist, and by those it was before. Made-up organisations have sizes like others.
 */
export function facetsOf(card: Omit<LibraryCard, 'adoptions'>, facts: FacetFacts): readonly string[] {
  const owners = facts.organisations.filter(({ code }) => card.organisations.includes(code))
  const sizes = owners.flatMap((owner) => classifySize(owner) ?? [])
  const values: Readonly<Record<LibraryFacet, readonly string[]>> = {
    area: [card.area],
    step: [card.step],
    'sub-goal': card.subGoals,
    kind: card.organisationKind === 'several' ? owners.map(({ kind }) => kind) : [card.organisationKind],
    size: sizes,
    item: card.items.flatMap((item) => followItem(item, facts.crosswalks)),
    method: card.methods,
  }
  return [...new Set(libraryFacets.flatMap((facet) => values[facet].map((value) => `${facet}:${value}`)))]
}

/**
 * A statement such as `checklist-2018:7` and all that it is in other versions, by crosswalks in both directions. Itself
 * stands first.
 */
export function followItem(item: string, crosswalks: readonly Crosswalk[]): readonly string[] {
  return [
    ...new Set([item, ...reach(item, crosswalks, 'from', 'to'), ...reach(item, crosswalks, 'to', 'from')]),
  ]
}

function reach(
  item: string,
  crosswalks: readonly Crosswalk[],
  near: 'from' | 'to',
  far: 'from' | 'to',
): readonly string[] {
  const at = item.lastIndexOf(':')
  const [instrument, number] = [item.slice(0, at), Number(item.slice(at + 1))]
  return crosswalks
    .filter((crosswalk) => crosswalk[`${near}Instrument`] === instrument)
    .flatMap((crosswalk) =>
      crosswalk.links
        .filter((link) => link[near].includes(number))
        .flatMap((link) => link[far].map((found) => `${crosswalk[`${far}Instrument`]}:${found}`)),
    )
    .flatMap((found) => [found, ...reach(found, crosswalks, near, far)])
}
