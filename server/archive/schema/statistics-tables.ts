import { z } from 'zod'
import type { SeenFigures } from '#domain/challenges/seen-figures.ts'
import { keyFigureKinds, keyFigureUnits } from '#domain/indicators/key-figure.ts'
import {
  column,
  count,
  createdAt,
  day,
  organisationCode,
  personId,
  text,
  time,
  uuid,
  version,
} from './fields.ts'

const value = z.number().nullable()
const keyFigure = column(
  text,
  'The key figure, by its id at its source.',
  'Nyckeltalet, med sitt id hos källan.',
)
const snapshot = column(
  text,
  'The snapshot of the figures, by its name where it was made.',
  'Hämtningen av siffrorna, med sitt namn där den gjordes.',
)
const goalId = column(uuid, 'The goal.', 'Målet.')
const title = column(text, 'Title.', 'Rubrik.')

const seenYear = z.strictObject({ year: count, women: value, men: value, difference: z.number() })

const seen = z.strictObject({
  title: text,
  kind: z.enum(keyFigureKinds),
  source: z.enum(['kolada', 'scb', 'file']),
  fetchedAt: text,
  area: text,
  areaName: text,
  years: z.array(seenYear),
  carriedForward: z.boolean(),
  peers: z
    .strictObject({ kind: z.enum(['skr', 'all']), id: text, n: count, medianDifference: z.number() })
    .nullable(),
  nation: seenYear.nullable(),
  unit: z.enum(keyFigureUnits),
  unitText: text,
  of: z.enum(['women-men', 'girls-boys']),
  better: z.enum(['high', 'low', 'neither', 'unknown']),
  gapAs: z.enum(['women-minus-men', 'men-minus-women', 'women-as-percent-of-men']).nullable(),
}) satisfies z.ZodType<SeenFigures>

const challenge = z.strictObject({
  id: column(uuid, 'The challenge.', 'Utmaningen.'),
  organisation_code: organisationCode,
  key_figure: keyFigure,
  title,
  about: column(z.enum(['women', 'men', 'both']), 'Who has the worse of it.', 'Vem som har det sämre.'),
  snapshot,
  seen: column(seen, 'The figures it was seen in, as they were.', 'Siffrorna den sågs i, som de var.'),
  what: column(text, 'What differs.', 'Vad som skiljer.'),
  for_whom: column(text, 'For whom.', 'För vem.'),
  why: column(text, 'Why.', 'Varför.'),
  consequences: column(text, 'What it leads to.', 'Vad det leder till.'),
  background: column(text, 'Which other background matters.', 'Vilken annan bakgrund som har betydelse.'),
  hypothesis: column(text, 'What is believed to help.', 'Vad som tros hjälpa.'),
  set_aside_because: column(
    text.nullable(),
    'Why it was set aside; empty while it is worked with.',
    'Varför den lades åt sidan; tomt medan den är aktuell.',
  ),
  version,
  created_at: createdAt,
  person_id: personId,
})

const goal = z.strictObject({
  id: goalId,
  organisation_code: organisationCode,
  key_figure: keyFigure,
  key_figure_title: column(
    text,
    'What the key figure was called when the goal was set or last confirmed.',
    'Vad nyckeltalet hette när målet sattes eller senast bekräftades.',
  ),
  title,
  wanted: column(z.enum(['at-least', 'at-most']), 'At least or at most.', 'Minst eller högst.'),
  target_women: column(z.number(), 'Target for women.', 'Mål för kvinnor.'),
  target_men: column(z.number(), 'Target for men.', 'Mål för män.'),
  reason: column(text, 'Why the targets differ.', 'Varför målen skiljer sig.'),
  by_year: column(count, 'The year by which it is to be reached.', 'Året då det ska vara nått.'),
  decided_by: column(text, 'Who decided it.', 'Vem som beslutade det.'),
  ended_because: column(
    text.nullable(),
    'Why it was ended; empty while it holds.',
    'Varför det avslutades; tomt medan det gäller.',
  ),
  ended_on: column(
    day.nullable(),
    'The day on which it was ended; empty while it holds.',
    'Dagen då det avslutades; tomt medan det gäller.',
  ),
  version,
  created_at: createdAt,
  person_id: personId,
})

/** The rows of `data/statistics.json`: what people have made of the figures, which themselves are not in archives. */
export const statisticsTables = {
  challenge,
  goal,
  goal_state: z.strictObject({
    goal_id: goalId,
    snapshot,
    snapshot_at: column(time, 'When that snapshot was made, UTC.', 'När den hämtningen gjordes, UTC.'),
    year: column(count.nullable(), 'The year of the figures.', 'Siffrornas år.'),
    women: column(
      value,
      'Value for women; empty where there is none.',
      'Värde för kvinnor; tomt där det saknas.',
    ),
    men: column(value, 'Value for men; empty where there is none.', 'Värde för män; tomt där det saknas.'),
    women_reached: column(z.boolean().nullable(), 'Reached for women.', 'Nått för kvinnor.'),
    men_reached: column(z.boolean().nullable(), 'Reached for men.', 'Nått för män.'),
    computed_at: column(time, 'When it was judged, UTC.', 'När det bedömdes, UTC.'),
  }),
  own_set: z.strictObject({
    id: column(uuid, 'The set.', 'Uppsättningen.'),
    organisation_code: organisationCode,
    name: column(text, 'Name.', 'Namn.'),
    guidance: column(text, 'How to read it.', 'Hur den ska läsas.'),
    key_figures: column(z.array(text), 'Its key figures, in order.', 'Dess nyckeltal, i ordning.'),
    version,
    created_at: createdAt,
    person_id: personId,
  }),
  coverage_item: z.strictObject({
    id: column(uuid, 'The item.', 'Posten.'),
    organisation_code: organisationCode,
    kind: column(
      z.enum(['statistic', 'goal', 'report']),
      'Statistic, goal or report.',
      'Statistik, mål eller rapport.',
    ),
    name: column(text, 'Name.', 'Namn.'),
    kept_by: column(text, 'Who keeps it.', 'Vem som för den.'),
    individual_based: column(
      z.boolean(),
      'Whether it is about individuals, and so can be split by sex.',
      'Om den handlar om individer, och alltså kan delas upp på kön.',
    ),
    kept_since: column(day, 'Kept since.', 'Förs sedan.'),
    split_since: column(
      day.nullable(),
      'Split by sex since; empty where it is not yet.',
      'Könsuppdelad sedan; tomt där den inte är det än.',
    ),
    ended_on: column(day.nullable(), 'Ended.', 'Avslutad.'),
    note: column(text, 'Note.', 'Anmärkning.'),
    version,
    created_at: createdAt,
    person_id: personId,
  }),
} as const
