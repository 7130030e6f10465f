import { z } from 'zod'
import { fates } from '#domain/follow-up/follow-up.ts'
import { column, count, day, personId, text, time, uuid } from './fields.ts'

/** The rows of `data/improvement-work.json` that tell whether improvements stay. */
export const followUpTables = {
  follow_up: z.strictObject({
    improvement_id: column(uuid, 'The improvement.', 'Förbättringen.'),
    wave: column(
      z.union([z.literal(1), z.literal(2), z.literal(4)]),
      'So many years after it was over.',
      'Så många år efter att den var över.',
    ),
    asked_at: column(
      time.nullable(),
      'When somebody was asked, UTC; empty where nobody was.',
      'När någon tillfrågades, UTC; tomt om ingen har frågats.',
    ),
    reminded_at: column(
      time.nullable(),
      'When somebody was reminded, UTC; empty where nobody was.',
      'När någon påmindes, UTC; tomt om ingen har påmints.',
    ),
    fate: column(
      z.enum(fates).nullable(),
      'What has become of it; empty where nobody has answered.',
      'Vad som har hänt med den; tomt om ingen har svarat.',
    ),
    witness: column(text, 'Who can tell.', 'Vem som kan berätta.'),
    said: column(text, 'How it shows.', 'Hur det märks.'),
    answered_on: column(day.nullable(), 'The day of the answer.', 'Svarets dag.'),
    person_id: personId,
    version: column(
      count,
      'How many times it has been answered or corrected; 0 where nobody has.',
      'Hur många gånger det har svarats eller rättats; 0 om ingen har svarat.',
    ),
  }),
} as const
