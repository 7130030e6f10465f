import type { SeenFigures, SeenYear } from '#domain/challenges/seen-figures.ts'
import type { Cell } from '#domain/indicators/cell.ts'
import type { FigureYear } from '#domain/indicators/figure-year.ts'
import type { Language } from '#domain/language/language.ts'
import { seenText } from './seen-text.ts'
import type { WomenMenLinesRows } from './women-men-lines-words.ts'

const notApplicable: Cell = { status: 'not-applicable' }

/** The years that a challenge was seen in as women and men over the years are drawn. No total was kept, so none stands. */
export function seenRows(language: Language, seen: SeenFigures): WomenMenLinesRows {
  const { kind, of, gapAs, carriedForward } = seen
  const { decimals, unit } = seenText(language, seen)
  return {
    classification: { kind: kind === 'gap' ? 'gap' : 'paired', of, gapAs, shareOf: null },
    unit,
    decimals,
    years: seen.years.map((year, i) =>
      toFigureYear(year, seen, carriedForward && isSame(year, seen.years[i - 1])),
    ),
    nation: [],
    breaks: [],
  }
}

function toFigureYear(
  { year, women, men, difference }: SeenYear,
  { kind, gapAs }: SeenFigures,
  repeated: boolean,
): FigureYear {
  const cell = (value: number | null): Cell => (value === null ? notApplicable : { status: 'value', value })
  const asGiven =
    gapAs === 'men-minus-women'
      ? -difference
      : gapAs === 'women-as-percent-of-men'
        ? difference + 100
        : difference
  const comparable = women !== null && men !== null && women >= 0 && men > 0
  return {
    year,
    women: cell(women),
    men: cell(men),
    total: kind === 'gap' ? cell(asGiven) : notApplicable,
    difference: cell(difference),
    ratio: comparable ? cell(women / men) : notApplicable,
    notes: [],
    repeated,
  }
}

function isSame(year: SeenYear, before: SeenYear | undefined): boolean {
  return (
    before?.year === year.year - 1 &&
    before.women === year.women &&
    before.men === year.men &&
    before.difference === year.difference
  )
}
