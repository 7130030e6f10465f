import type { SubGoal } from '../improvements/improvement.ts'

/** Where figures come from. Only `kolada` may be named as "Källa: Kolada". */
export type FigureSource = 'kolada' | 'scb' | 'file'

/** A key figure (nyckeltal) as its source describes it. Fields that a source does not have are null. */
export type KeyFigure = Readonly<{
  /** Kolada's id such as N00905, or one made from the table of another source. The key; titles change. */
  id: string
  /** The id itself where only figures have come and no catalogue. */
  title: string
  description: string
  /** What the source says of women and men. A hint only: 40 key figures of Kolada have both and are not flagged. */
  dividedByGender: boolean | null
  /** Whether it is about municipalities, regions or all. */
  areas: 'municipalities' | 'regions' | 'all' | null
  operatingArea: string | null
  perspective: string | null
  /** The dates on which the source means to publish, as ISO dates, and for which period. */
  preliminaryOn: string | null
  publishedOn: string | null
  period: string | null
  source: FigureSource
  /**
   * How many observations the snapshot holds, and whether any of them has both sexes; the figures know better than the
   * flag.
   */
  observations: number
  bothSexes: boolean
  /** When it was fetched from its source or read from a file, as an ISO time. */
  fetchedAt: string
  /** When the source's own catalogue was first seen without it, as an ISO time; left out while it is there. */
  withdrawnAt?: string
}>

/** The four ways in which a key figure can be about women and men. */
export const keyFigureKinds = ['split', 'share', 'paired', 'gap'] as const
export type KeyFigureKind = (typeof keyFigureKinds)[number]

/** What a key figure is counted in. `number` is a plain count, which adds up over the sexes; so does `kronor-in-all`. */
export const keyFigureUnits = [
  'percent',
  'number',
  'kronor',
  'kronor-in-all',
  'per-inhabitants',
  'days',
  'years',
  'index',
  'ratio',
  'other',
] as const
export type KeyFigureUnit = (typeof keyFigureUnits)[number]

/** What we take a key figure to be, from its title, its metadata and the overrides that people have reviewed. */
export type Classification = Readonly<{
  /** Null: it says nothing of women and men beside each other. */
  kind: KeyFigureKind | null
  unit: KeyFigureUnit
  /** The unit in the words of the source, such as "dagar/registrerad försäkrad"; empty where the title has none. */
  unitText: string
  /** Which way is better. `neither` has been judged; `unknown` has not, and is said to be unknown. */
  better: 'high' | 'low' | 'neither' | 'unknown'
  /** Who says which way is better; null where it is unknown. */
  betterSource: string | null
  /** Whom it is about. */
  of: 'women-men' | 'girls-boys'
  /** Of a share: whose share it is. */
  shareOf: 'women' | 'men' | null
  /** Of a pair: both ids. The pair goes by the id of the women's key figure. */
  pair: Readonly<{ women: string; men: string }> | null
  /** Of a ready-made gap: how its value is to be read. */
  gapAs: 'women-minus-men' | 'men-minus-women' | 'women-as-percent-of-men' | null
  /** Whether values are carried forward between elections or the like; null: the figures themselves decide. */
  carriedForward: boolean | null
  /** The last year of a series that its title says is closed. */
  closedAfter: number | null
  subGoals: readonly SubGoal[]
  /** What the judgement of kind rests on. */
  basis: 'figures' | 'metadata' | 'title' | 'override'
}>

/** A key figure with what it is taken to be; a pair goes by its women's key figure. */
export type KnownKeyFigure = Readonly<{
  keyFigure: KeyFigure
  /** Of a pair: the men's key figure. */
  twin: KeyFigure | null
  classification: Classification
}>
