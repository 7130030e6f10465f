import { Alert } from '#app/ui/alert.tsx'
import { Figure, type FigureFacts } from '#app/ui/figure.tsx'
import { useLanguage, useLocalized, useTexts } from '#app/ui/language.tsx'
import { Section } from '#app/ui/section.tsx'
import { ShiftLines } from '#charts/shift-lines.tsx'
import { shiftLinesTable, sumText, type ShiftLinesRows } from '#charts/shift-lines-words.ts'
import type { Language } from '#domain/language/language.ts'
import { formatDate, formatList } from '#texts/formats.ts'
import type { Texts } from '#texts/texts.ts'
import { BreakExplained } from './break-explained.tsx'
import type { ComparisonData } from './comparison.server.ts'
import { measureText } from './measure-text.ts'

type Series = ComparisonData['series']

/** One organisation over its occasions, with every break of the line explained. */
export function TimeSection({ organisation, series }: { organisation: string; series: Series }) {
  const t = useTexts().comparison
  const language = useLanguage()
  const localized = useLocalized()
  const rows = rowsOf(series, localized)
  const { occasions } = rows
  const labels = new Map(occasions.map(({ key, label }) => [key, label]))
  if (occasions.length < 2) {
    const points = rows.segments.flatMap(({ label, points }) =>
      points.map((point) => t.timePoint(labels.get(point.occasion) ?? '', sumText(language, point), label)),
    )
    return (
      <Section id="time" title={t.timeHeading}>
        <p>{points.length === 0 ? t.timeNothing(organisation) : t.timeOne(formatList(language, points))}</p>
      </Section>
    )
  }
  return (
    <Section
      id="time"
      title={t.timeHeading}
      lead={t.timeLead(occasions[0]!.label, occasions.at(-1)!.label, occasions.length)}
    >
      <Figure
        id="over-time"
        number={2}
        title={t.timeFigure(organisation)}
        facts={factsOf(series, t, language)}
        drawing={ShiftLines}
        rows={rows}
        table={shiftLinesTable}
      />
      {series.remarks.map((remark) => (
        <Remark
          key={`${remark.from}${remark.to}`}
          remark={remark}
          organisation={organisation}
          labels={labels}
        />
      ))}
      {series.breaks.map((one) => (
        <BreakExplained key={one.before} explained={one} labels={labels} />
      ))}
    </Section>
  )
}

type RemarkProps = Readonly<{
  remark: Series['remarks'][number]
  organisation: string
  labels: ReadonlyMap<string, string>
}>

/** That the set of raters changed, and what the organisation itself says of the shift. */
function Remark({ remark: { from, to, raters, note }, organisation, labels }: RemarkProps) {
  const t = useTexts().comparison
  const names = { from: labels.get(from) ?? '', to: labels.get(to) ?? '' }
  return (
    <>
      {raters && <Alert kind="warning">{t.ratersChanged({ ...names, ...raters })}</Alert>}
      {note !== '' && (
        <p>
          {t.ownWords(organisation, names.to)} <q>{note}</q>
        </p>
      )}
    </>
  )
}

function factsOf({ occasions, segments }: Series, t: Texts['comparison'], language: Language): FigureFacts {
  const dates = occasions.flatMap(({ date }) => (date === null ? [] : [formatDate(language, date)]))
  const checklists = [...new Set(segments.map(({ measure }) => measure.title[language]))]
  return {
    n: t.occasionsCount(occasions.length),
    date: [...new Set([dates[0], dates.at(-1)])].filter(Boolean).join(' – ') || '–',
    instrument: formatList(language, checklists),
    source: t.ownSourceOne,
    ...(segments.some(({ measure }) => measure.level) && { note: t.levels }),
  }
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
