import { z } from 'zod'
import { directions, frequencies, measureKinds } from '#domain/measures/measure.ts'
import { column, createdAt, day, text, uuid, version } from './fields.ts'

const kind = column(z.enum(measureKinds), 'What kind of number it is.', 'Vad det är för slags tal.')
const every = column(z.enum(frequencies), 'How often it is measured.', 'Hur ofta det mäts.')

/** The rows about measures in `data/improvement-work.json`. */
export const measureTables = {
  measure: z.strictObject({
    id: column(uuid, 'The measure.', 'Måttet.'),
    improvement_id: column(uuid, 'The improvement that it follows.', 'Förbättringen som det följer.'),
    name: column(text, 'What is measured.', 'Vad som mäts.'),
    kind,
    unit: column(text, 'What it is counted in.', 'Vad det räknas i.'),
    of: column(
      z.enum(['women-men', 'girls-boys']),
      'Women and men, or girls and boys.',
      'Kvinnor och män, eller flickor och pojkar.',
    ),
    every,
    better: column(z.enum(directions), 'Which way is better.', 'Vilket håll som är bättre.'),
    source: column(text, 'Where the numbers come from.', 'Varifrån talen kommer.'),
    baseline_end: column(
      day.nullable(),
      'The last day of the time that later points are held against.',
      'Sista dagen i den tid som senare värden jämförs med.',
    ),
    version,
    created_at: createdAt,
  }),
  measure_point: z.strictObject({
    measure_id: column(uuid, 'The measure.', 'Måttet.'),
    kind,
    every,
    date: column(day, 'The first day of the period.', 'Periodens första dag.'),
    women: column(
      z.number().nullable(),
      'The number for women or girls; empty where it is not known.',
      'Talet för kvinnor eller flickor; tomt om det inte är känt.',
    ),
    women_of: column(
      z.number().nullable(),
      'How many women or girls it is out of, or made from.',
      'Hur många kvinnor eller flickor det är av, eller bygger på.',
    ),
    men: column(
      z.number().nullable(),
      'The number for men or boys; empty where it is not known.',
      'Talet för män eller pojkar; tomt om det inte är känt.',
    ),
    men_of: column(
      z.number().nullable(),
      'How many men or boys it is out of, or made from.',
      'Hur många män eller pojkar det är av, eller bygger på.',
    ),
    note: column(text, 'What may explain it.', 'Vad som kan förklara det.'),
  }),
} as const
