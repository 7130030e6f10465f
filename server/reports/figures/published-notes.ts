import type { ReferenceMeans, ReferenceOccasion } from '#domain/comparison/reference-means.ts'
import type { Language } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'
import { formatSource } from '../document/format-source.ts'

/** How many answers stand behind published means, such as n = 35–36. */
export function respondentsOf({ respondents }: ReferenceOccasion, language: Language): string {
  if (respondents === null) return textsIn(language).reports.nNotKnown
  const { low, high } = respondents
  return `n = ${low === high ? low : `${low}–${high}`}`
}

/** Under a table with published means: which they are, their n, what is inferred, and the source. */
export function publishedNotes(
  table: Omit<ReferenceMeans, 'occasions'>,
  occasions: readonly ReferenceOccasion[],
  language: Language,
): readonly string[] {
  const t = textsIn(language).reports.comparison
  const counts = occasions.map((one) => `${one.label[language]}: ${respondentsOf(one, language)}`).join('; ')
  const source = table.sources.map((one) => formatSource(language, one).text).join(' ')
  const inferred = occasions.some(({ respondents }) => respondents?.certainty === 'inferred')
  return [
    t.publishedNote(table.title[language], counts, source),
    inferred ? `${t.publishedUnit[table.unit]} ${t.inferred}` : t.publishedUnit[table.unit],
  ]
}
