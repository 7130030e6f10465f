import { useLocalized, useTexts } from '../language.tsx'
import type { GapsData } from './gaps-data.ts'

/** What a group of others is called. */
export function useGroupName(
  organisation: GapsData['organisation'],
): (group: GapsData['groups'][number]) => string {
  const { compare: t } = useTexts().gaps
  const localized = useLocalized()
  const region = organisation.kind === 'region'
  return ({ kind, name, byDistance }) => {
    if (kind === 'skr') return t.skr(name ? localized(name) : '')
    if (kind === 'similar') return t.similar
    if (kind === 'county') return t.county(name ? localized(name) : '')
    if (kind === 'all') return t.all[region ? 'region' : 'municipality']
    if (byDistance) return t.nearest
    return region ? t.neighboursOfRegion : t.neighbours
  }
}
