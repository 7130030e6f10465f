import { Figure } from '../figure.tsx'
import { useLanguage, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'
import { WomenMenLines } from '#charts/women-men-lines.tsx'
import { womenMenLinesTable, type WomenMenLinesRows } from '#charts/women-men-lines-words.ts'
import { formatDate } from '#texts/formats.ts'
import type { KeyFigureData } from './key-figure-data.ts'
import { Notes } from './notes.tsx'
import { Signs } from './signs.tsx'

/** Women and men over the years, the table beside, and what its signs and notes mean. */
export function LinesSection({ data, rows }: { data: KeyFigureData; rows: WomenMenLinesRows }) {
  const { keyFigure, figures, figureCharts } = useTexts()
  const t = keyFigure.lines
  const language = useLanguage()
  const { known, place, years, snapshot } = data
  const { keyFigure: described, classification } = known
  const { kind, of, gapAs } = classification
  const title = described.title
  const raw = keyFigure.about.sources[described.source]
  const computed = figures.computedSource[described.source]
  const sources =
    kind === null ? raw : kind === 'share' ? t.sourceShare(raw, computed) : t.sourceBoth(raw, computed)
  const readings = [
    ...(rows.unit === '' ? [] : [figureCharts.unit(rows.unit)]),
    ...(kind === null
      ? []
      : kind === 'gap' && gapAs
        ? [t.gapAs[gapAs]]
        : [of === 'women-men' ? t.differenceIs : t.differenceIsOfChildren]),
    ...(rows.nation.length > 0 ? [t.nationWeighted] : []),
  ]
  return (
    <Section id="years-section" title={t.heading}>
      <Figure
        id="lines"
        number={1}
        title={kind === 'gap' ? t.gapFigure(title, place.area.name) : t.figure(title, place.area.name)}
        facts={{
          n: t.n(years.length),
          date: t.date(years[0]!.year, years.at(-1)!.year),
          source: `${sources}, ${figures.fetched({
            snapshot: String(Number(snapshot.id)),
            date: formatDate(language, snapshot.createdAt.slice(0, 10)),
          })}.`,
          note: readings.join(' '),
        }}
        drawing={WomenMenLines}
        rows={rows}
        table={womenMenLinesTable}
      />
      <Signs />
      <Notes data={data} />
    </Section>
  )
}
