import type { Language } from '#domain/language/language.ts'
import { formatDate, formatList } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { composeDocument } from '../document/compose-document.ts'
import type { ReportDocument } from '../document/document.ts'
import type { ReportFrame } from '../document/report-frame.ts'
import { purposeSection } from '../figures/purpose-section.ts'
import type { RoundReportData } from './data.ts'
import type { RoundRows } from './rows.ts'
import { exchangeSection } from './sections/exchange.ts'
import { improvementsSection } from './sections/improvements.ts'
import { lessonsSection } from './sections/lessons.ts'
import { participationSection } from './sections/participation.ts'
import { publishedSection } from './sections/published.tsx'
import { selfAssessmentSection } from './sections/self-assessment.tsx'
import { sourcesSection } from './sections/sources.ts'

/** Writes the report of a round in one language. */
export function writeRoundReport(
  data: RoundReportData,
  language: Language,
  { at, texts, ...frame }: ReportFrame,
): ReportDocument {
  const t = textsIn(language).reports
  const { round, organisations } = data.rows
  const date = formatDate(language, at.day)
  return composeDocument(
    {
      ...frame,
      kind: 'round',
      language,
      organisation: null,
      round: { slug: round.slug, name: round.name[language] },
      programme: round.programme[language],
      title: t.title,
      subject: round.name[language],
      generatedAt: at.moment,
      generatedOn: at.day,
      fictional: organisations.some(({ fictional }) => fictional),
      facts: factsOf(data.rows, language, date),
      statement: t.statement,
    },
    [
      purposeSection(round, language),
      participationSection(data, language),
      selfAssessmentSection(data, language),
      publishedSection(data, language),
      improvementsSection(data, language),
      exchangeSection(data, language),
      lessonsSection(data, language),
      sourcesSection(data, language, date),
    ],
    texts,
  )
}

function factsOf({ round, groups }: RoundRows, language: Language, date: string) {
  const t = textsIn(language).reports.facts
  const names = groups.map(({ name }) => name[language])
  return [
    { label: t.round, value: round.name[language] },
    { label: t.period, value: round.period },
    { label: t.groups, value: formatList(language, names) },
    { label: t.generated, value: date },
  ]
}
