import type { FigureSource } from '../indicators/key-figure.ts'

/** The women's and men's figures of one year. */
export type SeenYear = Readonly<{ year: number; women: number; men: number }>

/** What a challenge was seen in, as it was then. It is kept whole, so that it can be read when the source has changed. */
export type SeenFigures = Readonly<{
  title: string
  unit: string
  of: 'women-men' | 'girls-boys'
  source: FigureSource
  fetchedAt: string
  /** The area whose figures they are; another municipality's where a made-up organisation borrows them. */
  area: string
  areaName: string
  years: readonly SeenYear[]
  peers: Readonly<{ kind: 'skr' | 'all'; id: string; n: number; medianDifference: number }> | null
  nation: Readonly<{ women: number | null; men: number | null; year: number }> | null
}>
