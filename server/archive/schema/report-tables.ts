import { z } from 'zod'
import { reportFormats } from '#domain/reports/report-format.ts'
import { reportKinds } from '#domain/reports/report.ts'
import {
  at,
  column,
  count,
  createdAt,
  day,
  file,
  language,
  organisationCode,
  personId,
  reportId,
  roundSlug,
  savedAt,
  sha256OfFile,
  text,
  time,
  uuid,
  version,
  word,
} from './fields.ts'

const states = z.enum(['draft', 'review', 'adopted', 'superseded'])
const section = column(word, 'Section of the report.', 'Avsnitt i rapporten.')
const inLanguage = column(language, 'Language: sv or en.', 'Språk: sv eller en.')

/** The rows of `data/reports.json`. */
export const reportTables = {
  report: z.strictObject({
    id: reportId,
    kind: column(z.enum(reportKinds), 'What the report is about.', 'Vad rapporten handlar om.'),
    round_slug: roundSlug.nullable(),
    organisation_code: organisationCode.nullable(),
    group_id: column(word.nullable(), 'The group.', 'Gruppen.'),
    meeting_id: column(word.nullable(), 'The meeting.', 'Mötet.'),
    year: column(count.nullable(), 'The year.', 'Året.'),
    set_id: column(
      word.nullable(),
      'The set of key figures: the name of a reviewed one, or an own set.',
      'Uppsättningen av nyckeltal: namnet på en färdig, eller en egen uppsättning.',
    ),
    state: column(
      states,
      'Draft, under review, adopted, or superseded by a later one.',
      'Utkast, på granskning, antagen eller ersatt av en senare.',
    ),
    version,
    created_at: createdAt,
    person_id: personId,
    supersedes: column(uuid.nullable(), 'The report it replaces.', 'Rapporten som den ersätter.'),
    taken_at: column(time.nullable(), 'When the figures were taken, UTC.', 'När siffrorna togs, UTC.'),
    adopted_at: column(
      time.nullable(),
      'When the adoption was registered, UTC.',
      'När antagandet registrerades, UTC.',
    ),
    adopted_by: column(text.nullable(), 'Who registered the adoption.', 'Vem som registrerade antagandet.'),
    adopted_on: column(day.nullable(), 'Day of the decision.', 'Beslutsdag.'),
    adopted_body: column(text.nullable(), 'The body that decided.', 'Organet som beslutade.'),
    diary_number: column(text.nullable(), 'Diary number.', 'Diarienummer.'),
  }),
  report_event: z.strictObject({
    report_id: reportId,
    to_state: column(states, 'The state it came into.', 'Läget den gick till.'),
    reason: column(text, 'Why.', 'Varför.'),
    at,
    person_id: personId,
  }),
  report_comment: z.strictObject({
    id: column(uuid, 'The comment.', 'Kommentaren.'),
    report_id: reportId,
    section,
    body: column(text, 'What was said.', 'Vad som sades.'),
    at,
    person_id: column(text, 'Who said it.', 'Vem som sade det.'),
    settled_at: column(
      time.nullable(),
      'When those who write had taken a stand on it, UTC; empty until then.',
      'När de som skriver hade tagit ställning till den, UTC; tomt tills dess.',
    ),
    settled_by: column(text.nullable(), 'Who settled it.', 'Vem som klarmarkerade den.'),
  }),
  report_text: z.strictObject({
    report_id: reportId,
    section,
    language: inLanguage,
    body: column(text, 'Own text.', 'Egen text.'),
    version,
    saved_at: savedAt,
    person_id: personId,
  }),
  report_frozen: z.strictObject({
    report_id: reportId,
    part: column(
      z.enum(['document-sv', 'document-en', 'data']),
      'The document in a language, or the rows it was made of.',
      'Dokumentet på ett språk, eller raderna det gjordes av.',
    ),
    sha256: sha256OfFile,
    file,
  }),
  report_file: z.strictObject({
    report_id: reportId,
    language: inLanguage,
    format: column(z.enum(reportFormats), 'Form of the file.', 'Filens form.'),
    sha256: sha256OfFile,
    file,
  }),
} as const
