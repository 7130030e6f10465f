import { z } from 'zod'
import { decisions, verdicts } from '#domain/cycles/cycle.ts'
import { methodIds } from '#domain/worksheets/method.ts'
import { column, count, createdAt, day, text, uuid, version } from './fields.ts'

const improvementId = column(uuid, 'The improvement.', 'Förbättringen.')
const said = z.string().min(1)

/** The rows of `data/improvement-work.json` that tell of cycles and worksheets. */
export const cycleTables = {
  cycle: z.strictObject({
    id: column(uuid, 'The cycle.', 'Cykeln.'),
    improvement_id: improvementId,
    number: column(count.min(1), 'Its number in the improvement.', 'Dess nummer i förbättringen.'),
    follows: column(
      count.min(1).nullable(),
      'The number of the cycle that was adapted into this one.',
      'Numret på cykeln som ändrades till den här.',
    ),
    title: column(said, 'What is to be found out.', 'Vad som ska tas reda på.'),
    plan: column(said, 'What is tried.', 'Vad som prövas.'),
    prediction: column(said, 'What is thought to happen.', 'Vad man tror händer.'),
    begun_on: column(day, 'When it begins.', 'När den påbörjas.'),
    study_on: column(day, 'When it is to be studied.', 'När den ska studeras.'),
    done: column(said.nullable(), 'What was really done.', 'Vad som verkligen blev gjort.'),
    done_on: column(day.nullable(), 'When it was done.', 'När det var gjort.'),
    numbers: column(
      text.nullable(),
      'What the figures said; nothing where none were followed.',
      'Vad siffrorna sa; inget om inga följdes.',
    ),
    women: column(
      said.nullable(),
      'What women or girls said and did.',
      'Vad kvinnor eller flickor sa och gjorde.',
    ),
    men: column(said.nullable(), 'What men or boys said and did.', 'Vad män eller pojkar sa och gjorde.'),
    verdict: column(
      z.enum(verdicts).nullable(),
      'Whether it went as predicted.',
      'Om det blev som förutsagt.',
    ),
    studied_on: column(day.nullable(), 'When it was studied.', 'När den studerades.'),
    decision: column(z.enum(decisions).nullable(), 'What was decided.', 'Vad som beslutades.'),
    because: column(said.nullable(), 'Why.', 'Varför.'),
    acted_on: column(day.nullable(), 'When it was decided.', 'När det beslutades.'),
    version,
    created_at: createdAt,
  }),
  worksheet: z.strictObject({
    id: column(uuid, 'The worksheet.', 'Arbetsbladet.'),
    improvement_id: improvementId,
    method: column(z.enum(methodIds).exclude(['pdsa']), 'The method it follows.', 'Metoden det följer.'),
    title: column(said, 'Its name.', 'Dess namn.'),
    answers: column(
      z.record(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/), said),
      'What is written in each box, by part, row, field and sex.',
      'Vad som står i varje ruta, efter del, rad, fält och kön.',
    ),
    version,
    created_at: createdAt,
  }),
}
