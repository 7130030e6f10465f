import type { End } from '#domain/follow-up/follow-up.ts'
import { formatDate } from '#texts/formats.ts'
import { useLanguage, useTexts } from '../language.tsx'

/** When an improvement was over, by itself or with its round, in a sentence. */
export function useEndText(): (end: End) => string {
  const t = useTexts().followUp.section
  const language = useLanguage()
  return ({ on, because }) => {
    const day = formatDate(language, on)
    return because === 'ended' ? t.ended(day) : t.round(day)
  }
}
