import { useLanguage, useTexts } from '../language.tsx'
import { measureName, spansOf } from '#charts/figure-text.ts'
import { type Absence, absences } from '#domain/indicators/cell.ts'
import { observationNotes } from '#domain/indicators/observation.ts'
import { formatList } from '#texts/formats.ts'
import type { KeyFigureData } from './key-figure-data.ts'

/** Why figures are missing, year by year, and what else is to be said of them. */
export function Notes({ data }: { data: KeyFigureData }) {
  const { keyFigure: t } = useTexts()
  const said = [...useAbsences(data), ...useNotes(data)]
  if (said.length === 0) return null
  return (
    <>
      <h3 className="ds-heading" data-size="2xs">
        {t.notes.heading}
      </h3>
      <ul>
        {said.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  )
}

function useAbsences({ years, known }: KeyFigureData): readonly string[] {
  const { keyFigure: t, figures } = useTexts()
  const language = useLanguage()
  const { kind, of } = known.classification
  const cells = kind === null || kind === 'gap' ? (['total'] as const) : (['women', 'men'] as const)
  return cells.flatMap((cell) =>
    absences
      .filter((absence) => absence !== 'not-applicable')
      .flatMap((absence: Absence) => {
        const found = years.filter((one) => one[cell].status === absence).map(({ year }) => year)
        if (found.length === 0) return []
        const spans = formatList(language, spansOf(found))
        return [t.signs.whyYears(figures.absences[absence].meaning, measureName(language, cell, of), spans)]
      }),
  )
}

function useNotes({ years, carriedForward }: KeyFigureData): readonly string[] {
  const t = useTexts().keyFigure.notes
  const language = useLanguage()
  const noted = observationNotes.flatMap((note) => {
    const found = years.filter(({ notes }) => notes.includes(note)).map(({ year }) => year)
    return found.length === 0 ? [] : [t.years(t[note], formatList(language, spansOf(found)))]
  })
  return carriedForward ? [...noted, t.repeated] : noted
}
