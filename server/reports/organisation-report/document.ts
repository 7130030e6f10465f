import type { Language } from '#domain/language/language.ts'
import { formatDate, formatList } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { composeDocument } from '../document/compose-document.ts'
import type { ReportDocument } from '../document/document.ts'
import type { ReportFrame } from '../document/report-frame.ts'
import { purposeSection } from '../figures/purpose-section.ts'
import type { OrganisationReportData } from './data.ts'
import { comparisonSection } from './sections/comparison.tsx'
import { improvementsSection } from './sections/improvements.ts'
import { indicationSection } from './sections/indication.ts'
import { participationSection } from './sections/participation.ts'
import { selfAssessmentSection } from './sections/self-assessment.ts'
import { sourcesSection } from './sections/sources.ts'

/** Writes the report of an organisation in one language. */
export function writeOrganisationReport(
  data: OrganisationReportData,
  language: Language,
  { at, texts, ...frame }: ReportFrame,
): ReportDocument {
  const t = textsIn(language).reports
  const { organisation, round } = data.rows
  const date = formatDate(language, at.day)
  return composeDocument(
    {
      ...frame,
      kind: 'organisation',
      language,
      organisation: { code: organisation.code, name: organisation.name },
      round: { slug: round.slug, name: round.name[language] },
      programme: round.programme[language],
      title: t.title,
      subject: organisation.name,
      generatedAt: at.moment,
      generatedOn: at.day,
      fictional: organisation.fictional,
      facts: factsOf(data, language, date),
      statement: t.statement,
    },
    [
      purposeSection(round, language),
      participationSection(data, language),
      selfAssessmentSection(data, language),
      comparisonSection(data, language),
      improvementsSection(data, language),
      indicationSection(data, language),
      sourcesSection(data, language, date),
    ],
    texts,
  )
}

function factsOf({ rows, members }: OrganisationReportData, language: Language, date: string) {
  const t = textsIn(language).reports.facts
  const mentors = members.filter(({ participation }) => participation.kind === 'mentor')
  const facts = [
    { label: t.organisation, value: `${rows.organisation.officialName} (${rows.organisation.code})` },
    { label: t.round, value: rows.round.name[language] },
    { label: t.period, value: rows.round.period },
    { label: t.group, value: rows.group.name[language] },
    {
      label: t.mentor,
      value: formatList(
        language,
        mentors.map(({ organisation }) => organisation.name),
      ),
    },
    { label: t.generated, value: date },
  ]
  return facts.filter(({ value }) => value !== '')
}
