import type { Language } from '#domain/language/language.ts'
import { kindOfArea } from '#domain/indicators/area.ts'
import type { NamedPeerGroup } from '#domain/indicators/peer-group.ts'
import { textsIn } from '#texts/texts.ts'

/** What a group of others is called in a sentence: by its kind, and its own name where it has one. */
export function peerGroupName(
  language: Language,
  { kind, id, name, year, byDistance }: Omit<NamedPeerGroup, 'members'>,
): string {
  const { peerGroups: t } = textsIn(language).figures
  const own = name === null ? id : name[language]
  if (kind === 'skr') return t.skr(own)
  if (kind === 'similar') return t.similar(year)
  if (kind === 'county') return t.county(own)
  if (kind === 'all') return t.all[id === 'region' ? 'region' : 'municipality']
  if (byDistance) return t.nearest
  return t.neighbours[kindOfArea(id) === 'region' ? 'region' : 'municipality']
}
