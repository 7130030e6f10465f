import { seenText } from '#charts/seen-text.ts'
import type { Challenge } from '#domain/challenges/challenge.ts'
import { dayOf, formatDate } from '#texts/formats.ts'
import { useLanguage, useTexts } from '../language.tsx'

/** What differed, for whom and when it was seen, in a sentence. */
export function useSeenSentence({ about, seen, createdAt }: Challenge): string {
  const language = useLanguage()
  const t = useTexts().challenges
  const text = seenText(language, seen)
  const { year, women, men, difference } = seen.years.at(-1)!
  const date = formatDate(language, dayOf(new Date(createdAt)))
  const said = { organisation: seen.areaName, year, of: seen.of, about, date }
  const [ofWomen, ofMen] = [text.value(women), text.value(men)]
  return ofWomen === null || ofMen === null
    ? t.seenSentenceOfGap({ ...said, difference: text.change(difference) })
    : t.seenSentence({ ...said, women: ofWomen, men: ofMen })
}
