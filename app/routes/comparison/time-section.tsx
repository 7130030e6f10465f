import { Figure } from '#app/ui/figure.tsx'
import { useLanguage, useLocalized, useTexts } from '#app/ui/language.tsx'
import { Section } from '#app/ui/section.tsx'
import { ShiftLines } from '#charts/shift-lines.tsx'
import { shiftLinesTable, type ShiftLinesRows } from '#charts/shift-lines-words.ts'
import { formatDate, formatList } from '#texts/formats.ts'
import { BreakExplained } from './break-explained.tsx'
import type { ComparisonData } from './comparison.server.ts'
import { measureText } from './measure-text.ts'

type Series = ComparisonData['series']

/** One organisation over its occasions, with every break of the line explained. */
export function TimeSection({ organisation, series }: { organisation: string; series: Series }) {
  const t = useTexts().comparison
  const language = useLanguage()
  const localized = useLocalized()
  const { occasions, segments, breaks } = series
  const [first, last] = [occasions[0], occasions.at(-1)]
  if (first === undefined || last === undefined) {
    return (
      <Section id="time" title={t.timeHeading}>
        <p>{t.timeNothing(organisation)}</p>
      </Section>
    )
  }
  const rows = rowsOf(series, localized)
  const dates = occasions.flatMap(({ date }) => (date === null ? [] : [formatDate(language, date)]))
  const checklists = [...new Set(segments.map(({ measure }) => localized(measure.title)))]
  return (
    <Section
      id="time"
      title={t.timeHeading}
      lead={
        occasions.length === 1
          ? t.timeOne
          : t.timeLead(localized(first.label), localized(last.label), occasions.length)
      }
    >
      <Figure
        id="over-time"
        number={2}
        title={t.timeFigure(organisation)}
        facts={{
          n: t.occasionsCount(occasions.length),
          date: [...new Set([dates[0], dates.at(-1)])].filter(Boolean).join(' – ') || '–',
          instrument: formatList(language, checklists),
          source: t.ownSourceOne,
          ...(segments.some(({ measure }) => measure.level) && { note: t.levels }),
        }}
        drawing={ShiftLines}
        rows={rows}
        table={shiftLinesTable}
      />
      {breaks.map((one, i) => (
        <BreakExplained key={i} explained={one} />
      ))}
    </Section>
  )
}

function rowsOf({ occasions, segments }: Series, localized: ReturnType<typeof useLocalized>): ShiftLinesRows {
  return {
    occasions: occasions.map(({ key, label, round, date }) => ({
      key,
      label: round === null ? localized(label) : `${localized(label)}, ${localized(round)}`,
      date,
    })),
    segments: segments.map(({ measure, points }) => ({ label: measureText(measure, localized), points })),
  }
}
