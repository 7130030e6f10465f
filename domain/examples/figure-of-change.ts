import type { MeasuredChange } from '../improvements/improvement.ts'
import type { Localized } from '../language/language.ts'
import type { FigureUnit, PublishedFigure } from '../library/published-case.ts'

/** Units that charts know, by how people write them; any other is a number of what the figure says. */
const units: readonly (readonly [RegExp, FigureUnit])[] = [
  [/^(procent|percent|per cent|%)$/i, 'percent'],
  [/^(kronor|kr|sek)$/i, 'kronor'],
  [/^(timmar|tim|h|hours?)$/i, 'hours'],
  [/^(poäng|points?)$/i, 'points'],
  [/^(personer|people|persons)$/i, 'persons'],
  [/^(tillfällen|occasions?)$/i, 'occasions'],
]

/**
 * A measured change of an improvement as a figure of the library. Its words stand in the language they were written in,
 * on both sides; a unit that charts do not know is told in them.
 *
 * @param inWords a day in the words of both languages, from its ISO date.
 */
export function figureOfChange(
  { measure, unit, of, before, after, source }: MeasuredChange,
  inWords: (date: string) => Localized,
): PublishedFigure {
  const known = units.find(([written]) => written.test(unit.trim()))?.[1]
  const both = (text: string): Localized => ({ sv: text, en: text })
  return {
    what: both(known === undefined ? `${measure}, ${unit}` : measure),
    unit: known ?? 'number',
    whole: null,
    lowest: null,
    share: null,
    kind: 'measured',
    when: { before: inWords(before.date), after: inWords(after.date) },
    note: both(source),
    of,
    before: { women: before.women, men: before.men },
    after: { women: after.women, men: after.men },
  }
}
