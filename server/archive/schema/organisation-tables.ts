import { z } from 'zod'
import { organisationKinds, unitKinds } from '#domain/organisations/organisation.ts'
import {
  column,
  count,
  file,
  organisationCode,
  personId,
  savedAt,
  sha256OfFile,
  text,
  uuid,
  word,
} from './fields.ts'

/** The rows of `data/organisations.json`. */
export const organisationTables = {
  organisation: z.strictObject({
    code: column(word, 'Official code.', 'Officiell kod.'),
    kind: column(z.enum(organisationKinds), 'Kind of organisation.', 'Slag av organisation.'),
    name: column(text, 'Short name.', 'Kort namn.'),
    official_name: column(text, 'Official name.', 'Officiellt namn.'),
    also_known_as: column(z.array(text), 'Other names.', 'Andra namn.'),
    county_code: column(text.nullable(), 'Code of the county.', 'Länskod.'),
    county_name: column(text.nullable(), 'Name of the county.', 'Länets namn.'),
    skr_group: column(text.nullable(), 'Group in the classification by SKR.', 'Grupp i SKR:s indelning.'),
    women: column(count.nullable(), 'Women in the population.', 'Kvinnor i befolkningen.'),
    men: column(count.nullable(), 'Men in the population.', 'Män i befolkningen.'),
    population_year: column(count.nullable(), 'Year of the population.', 'Befolkningens år.'),
    latitude: column(z.number().nullable(), 'Latitude, degrees.', 'Latitud, grader.'),
    longitude: column(z.number().nullable(), 'Longitude, degrees.', 'Longitud, grader.'),
    neighbours: column(z.array(text), 'Codes of the neighbours.', 'Grannarnas koder.'),
    parent_code: column(
      word.nullable(),
      'The organisation it is part of.',
      'Organisationen som den är en del av.',
    ),
    fictional: column(z.boolean(), 'Whether it is made up.', 'Om den är påhittad.'),
  }),
  unit: z.strictObject({
    id: column(uuid, 'The unit.', 'Enheten.'),
    organisation_code: organisationCode,
    parent_id: column(uuid.nullable(), 'The unit above.', 'Enheten ovanför.'),
    kind: column(z.enum(unitKinds), 'Board, administration or unit.', 'Nämnd, förvaltning eller enhet.'),
    name: column(text, 'Name.', 'Namn.'),
  }),
  organisation_arms: z.strictObject({
    organisation_code: organisationCode,
    width: column(count, 'Width of the image in pixels.', 'Bildens bredd i bildpunkter.'),
    height: column(count, 'Height of the image in pixels.', 'Bildens höjd i bildpunkter.'),
    sha256: sha256OfFile,
    saved_at: savedAt,
    person_id: personId,
    file,
  }),
} as const
