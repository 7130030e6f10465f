import type { Language } from '#domain/language/language.ts'
import { formatDate } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { composeDocument } from '../document/compose-document.ts'
import type { ReportDocument } from '../document/document.ts'
import type { ReportFrame } from '../document/report-frame.ts'
import type { MeetingReportData } from './data.ts'
import type { MeetingRows } from './rows.ts'
import { improvementsSection } from './sections/improvements.ts'
import { meetingSection } from './sections/meeting.ts'
import { notesSection } from './sections/notes.ts'
import { preparationSection } from './sections/preparation.ts'
import { questionsSection } from './sections/questions.ts'
import { shiftSection } from './sections/shift.ts'
import { sideBySideSection } from './sections/side-by-side.tsx'
import { sourcesSection } from './sections/sources.ts'

/** Writes the pack of a group before a meeting in one language. */
export function writeMeetingReport(
  data: MeetingReportData,
  language: Language,
  { at, texts, ...frame }: ReportFrame,
): ReportDocument {
  const t = textsIn(language).meetingPack
  const { round, meeting, group, organisations } = data.rows
  const date = formatDate(language, at.day)
  return composeDocument(
    {
      ...frame,
      kind: 'meeting',
      language,
      organisation: null,
      round: { slug: round.slug, name: round.name[language] },
      programme: round.programme[language],
      title: t.title,
      subject: t.subject(meeting.name[language], group.name[language]),
      generatedAt: at.moment,
      generatedOn: at.day,
      fictional: organisations.some(({ fictional }) => fictional),
      facts: factsOf(data.rows, language, date),
      statement: t.statement,
    },
    [
      meetingSection(data, language),
      preparationSection(data, language),
      sideBySideSection(data, language),
      shiftSection(data, language),
      improvementsSection(data, language),
      questionsSection(data, language),
      notesSection(language),
      sourcesSection(data, language, date),
    ],
    texts,
  )
}

function factsOf({ round, meeting, group }: MeetingRows, language: Language, generated: string) {
  const { meetingPack: t, reports } = textsIn(language)
  return [
    { label: reports.facts.round, value: round.name[language] },
    { label: reports.facts.group, value: group.name[language] },
    { label: t.facts.meeting, value: meeting.name[language] },
    { label: t.facts.theme, value: meeting.theme[language] },
    { label: t.facts.date, value: meeting.date === null ? t.undated : formatDate(language, meeting.date) },
    ...(meeting.host === null ? [] : [{ label: t.facts.host, value: meeting.host }]),
    { label: reports.facts.generated, value: generated },
  ]
}
