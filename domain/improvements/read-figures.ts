import type { Language } from '../language/language.ts'
import { parseDecimal } from '#stats/parse-decimal.ts'

type Reading<Field> = Readonly<{
  language: Language
  refuse: (field: Field, code: 'not-a-number' | 'ambiguous-number') => void
}>

/** Reads the figures that somebody typed in some fields. One that cannot be read is refused, and stands as 0. */
export function readFigures<Field extends string>(
  draft: Readonly<Record<Field, string>>,
  fields: readonly Field[],
  { language, refuse }: Reading<Field>,
): Readonly<Record<Field, number>> {
  const figures = fields.map((field) => {
    const { value, problem } = parseDecimal(draft[field], language)
    if (problem !== null) refuse(field, problem)
    return [field, value ?? 0]
  })
  return Object.fromEntries(figures) as Record<Field, number>
}
