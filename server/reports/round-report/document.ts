import type { Language } from '#domain/language/language.ts'
import { formatDate, formatList } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { composeDocument } from '../document/compose-document.ts'
import type { Moment, ReportDocument } from '../document/document.ts'
import { purposeSection } from '../figures/purpose-section.ts'
import type { RoundReportData } from './data.ts'
import { improvementsSection } from './sections/improvements.ts'
import { lessonsSection } from './sections/lessons.ts'
import { participationSection } from './sections/participation.ts'
import { publishedSection } from './sections/published.ts'
import { selfAssessmentSection } from './sections/self-assessment.tsx'
import { sourcesSection } from './sections/sources.ts'

/** Writes the report of a round in one language. `at` is when its figures were taken. */
export function writeRoundReport(data: RoundReportData, language: Language, at: Moment): ReportDocument {
  const t = textsIn(language).reports
  const { round, groups, organisations } = data.rows
  const date = formatDate(language, at.day)
  const groupNames = formatList(
    language,
    groups.map(({ name }) => name[language]),
  )
  return composeDocument(
    {
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
      facts: [
        { label: t.facts.round, value: round.name[language] },
        { label: t.facts.period, value: round.period },
        { label: t.facts.groups, value: groupNames },
        { label: t.facts.generated, value: date },
      ],
      statement: t.statement,
    },
    [
      purposeSection(round, language),
      participationSection(data, language),
      selfAssessmentSection(data, language),
      publishedSection(data, language),
      improvementsSection(data, language),
      lessonsSection(data, language),
      sourcesSection(data, language, date),
    ],
  )
}
