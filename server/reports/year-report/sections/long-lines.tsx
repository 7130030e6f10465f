import { ShiftLines } from '#charts/shift-lines.tsx'
import { shiftLinesDescription } from '#charts/shift-lines-words.ts'
import type { Language } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'
import { chart } from '../../document/blocks.ts'
import type { Chart } from '../../document/document.ts'
import { draw } from '../../document/draw.tsx'
import { nameLevel } from '../../figures/instrument-names.ts'
import type { NamedOccasion } from '../../figures/occasion-figures.ts'
import type { YearReportData } from '../data.ts'

/** The sums of all years up to the end of this one, broken where the version changes; null for a single occasion. */
export function longLines({ lines }: YearReportData, language: Language): Chart | null {
  const points = lines.all.flatMap((line) => line.points)
  if (points.length < 2) return null
  const { yearReport, reports } = textsIn(language)
  const { linesCaption } = yearReport.assessment
  const moments = points
    .toSorted((a, b) => a.place - b.place)
    .map(({ occasion }) => ({
      key: momentOf(occasion),
      label: occasion.name[language],
      date: occasion.date,
    }))
  const rows = {
    occasions: [...new Map(moments.map((moment) => [moment.key, moment])).values()],
    segments: lines.all.map(({ instrument, level, points }) => ({
      label: nameLevel(language, instrument, level),
      points: points.map(({ occasion, score }) => ({
        occasion: momentOf(occasion),
        sum: score.sum.value,
        max: score.max.value ?? 0,
      })),
    })),
  }
  const id = 'long-lines'
  return chart({
    id,
    caption: linesCaption,
    alt: shiftLinesDescription(language, rows),
    ...draw(id, (size) => <ShiftLines language={language} {...size} title={linesCaption} {...rows} />),
    figures: points.flatMap(({ score }) => [score.sum, score.max]),
    notes: [rows.segments.length > 1 ? reports.assessment.brokenNote : reports.assessment.sumNote],
  })
}

/** Assessments on several levels at one meeting stand above each other. */
function momentOf({ record }: NamedOccasion): string {
  return `${record.roundSlug}/${record.meetingId}`
}
