import { kindOfArea } from '#domain/indicators/area.ts'
import type { NamedPeerGroup } from '#domain/indicators/peer-group.ts'
import { useLocalized, useTexts } from '../language.tsx'

/** What a group of others is called in a sentence: by its kind, and its own name where it has one. */
export function useGroupName(): (group: NamedPeerGroup) => string {
  const { peerGroups: t } = useTexts().figures
  const localized = useLocalized()
  return ({ kind, id, name, year, byDistance }) => {
    const own = name === null ? id : localized(name)
    if (kind === 'skr') return t.skr(own)
    if (kind === 'similar') return t.similar(year)
    if (kind === 'county') return t.county(own)
    if (kind === 'all') return t.all[id === 'region' ? 'region' : 'municipality']
    if (byDistance) return t.nearest
    return t.neighbours[kindOfArea(id) === 'region' ? 'region' : 'municipality']
  }
}
