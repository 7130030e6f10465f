import type { CatalogueSearch, CatalogueView } from '#domain/indicators/catalogue-view.ts'

type Named = Readonly<{ code: string; name: string }>

/** What the page shows that everybody who looks for statistics begins on. */
export type StatisticsData = Readonly<{
  asked: CatalogueSearch
  view: CatalogueView
  /** What was typed to find an organisation, and those that have it in their names; null where nothing was. */
  organisations: string
  candidates: readonly Named[] | null
  chosen: Named | null
  searched: boolean
}>
