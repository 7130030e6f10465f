import type { BaseUrl } from './connection/read-base-url.ts'

/** The most items that a page may hold. */
const perPage = 5000

/** Path and query of the whole list of something. */
export function addressOfList(base: BaseUrl, list: 'kpi' | 'municipality' | 'municipality_groups'): string {
  return `${base.path}/${list}?per_page=${perPage}`
}

type Which = Readonly<{
  keyFigures: readonly string[]
  areas: readonly string[]
  /** Only what has changed since this day, as an ISO date. */
  since: string | null
}>

/** Path and query of all years of some key figures in some areas, at most 25 of each. */
export function addressOfData(base: BaseUrl, { keyFigures, areas, since }: Which): string {
  const ids = (list: readonly string[]) => list.map(encodeURIComponent).join(',')
  const from = since === null ? '' : `&from_date=${since}`
  return `${base.path}/data/kpi/${ids(keyFigures)}/municipality/${ids(areas)}?per_page=${perPage}${from}`
}
