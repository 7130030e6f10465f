import { Figure } from '../figure.tsx'
import { SourceNote } from './source-note.tsx'
import { useLanguage, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'
import { GapControlChart } from '#charts/gap-control-chart.tsx'
import { gapControlTable, type GapControlRows } from '#charts/gap-control-chart-words.ts'
import { formatList } from '#texts/formats.ts'
import type { KeyFigureData } from './key-figure-data.ts'

/** Whether the difference has moved more than it usually does. */
export function ControlSection({ data, rows }: { data: KeyFigureData; rows: GapControlRows }) {
  const { keyFigure, figures } = useTexts()
  const t = keyFigure.control
  const language = useLanguage()
  const { points, chart } = rows
  const { source } = data.known.keyFigure
  const out = chart?.signals.map(({ index }) => String(points[index]!.year)) ?? []
  const answer =
    chart === null ? t.tooFew(points.length) : out.length === 0 ? t.none : t.some(formatList(language, out))
  return (
    <Section id="control-section" title={t.heading} lead={answer}>
      <Figure
        id="gap"
        number={2}
        title={t.figure(data.place.area.name)}
        facts={{
          n: keyFigure.lines.n(points.length),
          date: keyFigure.lines.date(points[0]!.year, points.at(-1)!.year),
          source: figures.computedSource[source],
          note: t.method,
        }}
        drawing={GapControlChart}
        rows={rows}
        table={gapControlTable}
      />
      <SourceNote source={source} computed snapshot={data.snapshot} />
    </Section>
  )
}
