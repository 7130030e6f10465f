import type { ReferenceOccasion } from '#domain/comparison/reference-means.ts'
import type { Texts } from '#texts/texts.ts'

/** How many answers stand behind published means, and whether that was published or is our inference. */
export function respondentsText(
  words: Texts['comparison'],
  { respondents }: Pick<ReferenceOccasion, 'respondents'>,
): string {
  if (respondents === null) return words.respondentsUnknown
  return words.respondents(respondents.low, respondents.high, respondents.certainty === 'inferred')
}
