import type { ExampleProblem } from '#domain/examples/check-example.ts'
import { type ExampleText, exampleTexts } from '#domain/examples/example.ts'
import { formatNumber } from '#texts/formats.ts'
import { useLanguage, useTexts } from '../language.tsx'

/** What a field of an example is called, and what is wrong with it, in the page's language. */
export function useFieldWords(language: 'sv' | 'en') {
  const t = useTexts().examples
  const page = useLanguage()
  const nameOf = (field: string): string => {
    const isOther = field.startsWith('other-')
    const text = (isOther ? field.slice('other-'.length) : field) as ExampleText
    if (exampleTexts.includes(text)) {
      const side = t.translation[language === 'sv' ? 'en' : 'sv'].toLowerCase()
      return isOther ? `${t.texts[text]} (${side})` : t.texts[text]
    }
    if (field === 'figures') return t.marks.figures
    if (field === 'mailbox') return t.contact
    return field === 'step' ? t.step : field
  }
  const problemOf = ({ code, limit = 0 }: ExampleProblem) => t.problems[code](formatNumber(page, limit))
  return { nameOf, problemOf }
}
