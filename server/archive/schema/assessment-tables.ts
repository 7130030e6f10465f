import { z } from 'zod'
import {
  at,
  column,
  count,
  createdAt,
  day,
  occasionId,
  organisationCode,
  personId,
  role,
  roundSlug,
  savedAt,
  text,
  time,
  uuid,
  version,
  word,
} from './fields.ts'

const states = z.enum(['rating', 'agreeing', 'closed'])
const answer = column(
  z.enum(['rated', 'unknown', 'not-applicable', 'unrated']),
  'Rated, do not know, does not apply, or not rated. Only the first has a value; none of the others is zero.',
  'Skattat, vet inte, gäller inte eller oskattat. Bara det första har ett värde; inget av de andra är noll.',
)
const item = column(count, 'Number of the statement in its checklist.', 'Påståendets nummer i checklistan.')
const value = column(z.number().nullable(), 'The step of the scale.', 'Steget på skalan.')

/** The rows of `data/assessments.json`. */
export const assessmentTables = {
  occasion: z.strictObject({
    id: occasionId,
    round_slug: roundSlug,
    organisation_code: organisationCode,
    meeting_id: column(word, 'The meeting.', 'Mötet.'),
    instrument_id: column(word, 'The checklist and its version.', 'Checklistan och dess version.'),
    level_id: column(word, 'The level of the checklist.', 'Checklistans nivå.'),
    label: column(text, 'What the occasion is called.', 'Vad tillfället heter.'),
    date: column(day.nullable(), 'Day.', 'Dag.'),
    state: column(
      states,
      'Rated blind, being agreed on, or closed.',
      'Skattas enskilt, diskuteras eller avslutat.',
    ),
    source: column(
      z.enum(['browser', 'workbook']),
      'Filled in here or read in from a workbook.',
      'Ifyllt här eller inläst ur en arbetsbok.',
    ),
    import_id: column(uuid.nullable(), 'The workbook it was read from.', 'Arbetsboken det lästs in från.'),
    shift_note: column(text, 'Why it has changed since last time.', 'Varför det ändrats sedan förra gången.'),
    version,
    created_at: createdAt,
  }),
  occasion_event: z.strictObject({
    occasion_id: occasionId,
    to_state: column(states, 'The state it came into.', 'Läget det gick till.'),
    reason: column(text, 'Why.', 'Varför.'),
    at,
    person_id: personId,
  }),
  assessment: z.strictObject({
    id: column(uuid, 'The sheet of one person.', 'En persons blad.'),
    occasion_id: occasionId,
    person_id: column(text, 'Whose sheet it is.', 'Vems bladet är.'),
    role: column(role, 'The role in which the person rated.', 'Rollen som personen skattade i.'),
    submitted_at: column(
      time.nullable(),
      'When it was handed in, UTC; empty while it is not.',
      'När det lämnades in, UTC; tomt tills dess.',
    ),
  }),
  rating: z.strictObject({
    assessment_id: column(uuid, 'The sheet.', 'Bladet.'),
    item,
    answer,
    value,
    comment: column(text, 'Comment.', 'Kommentar.'),
    version,
    saved_at: savedAt,
  }),
  consensus: z.strictObject({
    occasion_id: occasionId,
    item,
    answer,
    value,
    written: column(
      text.nullable(),
      'What stood in the workbook where it could not be read as an answer.',
      'Vad som stod i arbetsboken när det inte gick att läsa som ett svar.',
    ),
    reason: column(text, 'Why the group agreed on this.', 'Varför gruppen enades om detta.'),
    evidence: column(text, 'What it rests on.', 'Vad det vilar på.'),
    version,
    saved_at: savedAt,
    person_id: personId,
  }),
} as const
