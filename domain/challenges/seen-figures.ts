import type { Classification, FigureSource, KeyFigureKind } from '../indicators/key-figure.ts'

/** The women's and men's figures of one year; null where the source gives nothing but their difference. */
export type SeenYear = Readonly<{
  year: number
  women: number | null
  men: number | null
  /** Women minus men, in the unit of the key figure; of women's share of men's, its distance to 100. */
  difference: number
}>

/** What a challenge was seen in, as it was then. It is kept whole, so that it can be read when the source has changed. */
export type SeenFigures = Readonly<
  {
    title: string
    kind: KeyFigureKind
    source: FigureSource
    /** When the snapshot was taken in which they were seen, as an ISO time. */
    fetchedAt: string
    /** The area whose figures they are; another municipality's where a made-up organisation borrows them. */
    area: string
    areaName: string
    /** In the order of years, at least one. */
    years: readonly SeenYear[]
    /** Values are repeated until the next election or the like, so that a later year is not always a new figure. */
    carriedForward: boolean
    peers: Readonly<{ kind: 'skr' | 'all'; id: string; n: number; medianDifference: number }> | null
    nation: SeenYear | null
  } & Pick<Classification, 'unit' | 'unitText' | 'of' | 'better' | 'gapAs'>
>
