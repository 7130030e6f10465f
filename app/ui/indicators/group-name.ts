import type { PeerGroup } from '#domain/indicators/peer-group.ts'
import type { Language, Localized } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'

type Named = PeerGroup & Readonly<{ name: Localized | null }>

/** What a group is called in a sentence: by its kind, and its own name where it has one. */
export function groupName(
  language: Language,
  { kind, id, name, year, byDistance }: Named,
  localized: (text: Localized) => string,
): string {
  const { named, similarYear, byDistance: nearest, kinds } = textsIn(language).keyFigure.peers
  if (kind === 'all') return id === 'region' ? kinds.allRegions : kinds.allMunicipalities
  if (kind === 'similar') return year === undefined ? kinds.similar : similarYear(kinds.similar, year)
  if (kind === 'neighbours') return byDistance ? nearest : kinds.neighbours
  return name === null ? kinds[kind] : named(kinds[kind], localized(name))
}
