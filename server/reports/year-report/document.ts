import type { Language } from '#domain/language/language.ts'
import { formatDate, formatList } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { composeDocument } from '../document/compose-document.ts'
import type { ReportDocument } from '../document/document.ts'
import type { ReportFrame } from '../document/report-frame.ts'
import type { YearReportData } from './data.ts'
import { aheadSection } from './sections/ahead.ts'
import { decidedSection } from './sections/decided.ts'
import { improvementsSection } from './sections/improvements.ts'
import { participationSection } from './sections/participation.ts'
import { purposeSection } from './sections/purpose.ts'
import { selfAssessmentSection } from './sections/self-assessment.ts'
import { sourcesSection } from './sections/sources.ts'
import { statisticsSection } from './sections/statistics.ts'

/** Writes the yearly report of an organisation in one language. */
export function writeYearReport(
  data: YearReportData,
  language: Language,
  { at, texts, ...frame }: ReportFrame,
): ReportDocument {
  const { yearReport: t, reports } = textsIn(language)
  const { organisation, year } = data.rows
  const date = formatDate(language, at.day)
  return composeDocument(
    {
      ...frame,
      kind: 'year',
      language,
      organisation: { code: organisation.code, name: organisation.name },
      round: null,
      year,
      programme: t.to[organisation.kind],
      title: t.title(year),
      subject: organisation.name,
      generatedAt: at.moment,
      generatedOn: at.day,
      fictional: organisation.fictional,
      facts: factsOf(data, language, date),
      statement: reports.statement,
    },
    [
      purposeSection(data, language),
      decidedSection(data, language),
      participationSection(data, language),
      selfAssessmentSection(data, language),
      improvementsSection(data, language),
      statisticsSection(data, language),
      aheadSection(data, language),
      sourcesSection(data, language, date),
    ],
    texts,
  )
}

function factsOf({ rows, meetings }: YearReportData, language: Language, date: string) {
  const { yearReport: t, reports } = textsIn(language)
  const rounds = meetings.rounds.map(({ round }) => round.name[language])
  const facts = [
    {
      label: reports.facts.organisation,
      value: `${rows.organisation.officialName} (${rows.organisation.code})`,
    },
    { label: t.facts.year, value: String(rows.year) },
    { label: t.facts.rounds, value: formatList(language, rounds) },
    { label: reports.facts.generated, value: date },
  ]
  return facts.filter(({ value }) => value !== '')
}
