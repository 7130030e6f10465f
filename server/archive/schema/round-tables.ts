import { z } from 'zod'
import { column, count, localized, organisationCode, roundSlug, text, webAddress, word } from './fields.ts'

const source = z.strictObject({
  title: text,
  publisher: text,
  date: text.nullable(),
  url: webAddress.nullable(),
})

const position = column(count, 'Place in the order.', 'Plats i ordningen.')

/** The rows of `data/rounds.json`. */
export const roundTables = {
  round: z.strictObject({
    slug: column(word, 'Name in addresses.', 'Namn i adresser.'),
    programme: column(localized, 'The programme it belongs to.', 'Programmet den hör till.'),
    name: column(localized, 'Name.', 'Namn.'),
    purpose: column(localized, 'What it is for.', 'Vad den är till för.'),
    period: column(text, 'The years it spans.', 'Åren den omfattar.'),
    status: column(
      z.enum(['planned', 'open', 'closed']),
      'Planned, open or closed.',
      'Planerad, öppen eller avslutad.',
    ),
    origin: column(
      z.enum(['published', 'example', 'own']),
      'From a published report, an example, or an own round.',
      'Ur en publicerad rapport, ett exempel eller en egen runda.',
    ),
    instruments: column(z.array(text), 'The checklists it uses.', 'Checklistorna som används.'),
    notes: column(z.array(localized), 'Notes on the round.', 'Anmärkningar om rundan.'),
    sources: column(z.array(source), 'Where the facts come from.', 'Varifrån uppgifterna kommer.'),
  }),
  round_group: z.strictObject({
    id: column(word, 'The group.', 'Gruppen.'),
    round_slug: roundSlug,
    position,
    name: column(localized, 'Name.', 'Namn.'),
  }),
  meeting: z.strictObject({
    round_slug: roundSlug,
    id: column(word, 'The meeting within its round.', 'Mötet i sin runda.'),
    position,
    name: column(localized, 'Name.', 'Namn.'),
    theme: column(localized, 'Theme.', 'Tema.'),
    date: column(
      text.nullable(),
      'Day, month or year, as far as it is known.',
      'Dag, månad eller år, så långt det är känt.',
    ),
    host: column(text.nullable(), 'Host.', 'Värd.'),
    assessed: column(
      z.boolean(),
      'Whether a self-assessment belongs to it.',
      'Om en självskattning hör till mötet.',
    ),
    workbook_labels: column(
      z.array(text),
      'What workbooks call its column.',
      'Vad arbetsböcker kallar dess kolumn.',
    ),
  }),
  participation: z.strictObject({
    round_slug: roundSlug,
    organisation_code: organisationCode,
    group_id: column(word, 'The group.', 'Gruppen.'),
    kind: column(
      z.enum(['learner', 'mentor', 'supporting-mentor']),
      'Learner, mentor or supporting mentor.',
      'Deltagare, mentor eller stödmentor.',
    ),
    status: column(
      z.enum(['active', 'completed', 'withdrew', 'did-not-report']),
      'Taking part, completed, withdrew, or did not report.',
      'Deltar, fullföljde, avbröt eller rapporterade inte.',
    ),
    position,
  }),
} as const
