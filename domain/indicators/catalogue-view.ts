import type { Classification, KeyFigure, KeyFigureKind } from './key-figure.ts'

/** Which key figures: all, those with figures for women and men, or those whose figures have been fetched here. */
export const catalogueParts = ['all', 'by-sex', 'here'] as const
export type CataloguePart = (typeof catalogueParts)[number]

/** What is looked for. Words that are empty stand for all that the filters let through. */
export type CatalogueSearch = Readonly<{
  words: string
  kind: KeyFigureKind | null
  operatingArea: string | null
  part: CataloguePart
  /** Counted from 1. */
  page: number
}>

/** A key figure that was found. */
export type FoundKeyFigure = Readonly<{
  keyFigure: Pick<KeyFigure, 'id' | 'title' | 'operatingArea' | 'observations' | 'bothSexes'>
  kind: Classification['kind']
}>

/** One page of what was found, and what there is to filter by. */
export type CatalogueView = Readonly<{
  /** How many key figures there are, and how many of them say something of both sexes. */
  all: number
  bySex: number
  operatingAreas: readonly string[]
  /** False where nothing has all the words, and what is found has some of them. */
  complete: boolean
  found: readonly FoundKeyFigure[]
  /** Key figures to begin with: those of the first set whose figures are here. */
  suggested: readonly FoundKeyFigure[]
  count: number
  /** The place of the first one found that is shown, counted from 1. */
  first: number
  pages: number
  page: number
}>
