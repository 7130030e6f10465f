import { z } from 'zod'

/** A column with what it says, in English and Swedish, for the published schema and the explanations of the CSV. */
export function column<T extends z.ZodType>(schema: T, en: string, sv: string): T {
  return schema.meta({ description: en, 'x-sv': sv })
}

export const text = z.string()
export const uuid = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
export const word = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/)
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
export const day = z.iso.date()
/** Times as PostgreSQL writes them in UTC, so that a time has one way only of being written. */
export const time = z.iso
  .datetime({ offset: true })
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{0,5}[1-9])?\+00:00$/)
export const count = z.int().min(-2_147_483_648).max(2_147_483_647)
/** What is shown to others as a link. Spelled out, since a published schema knows no flags. */
export const webAddress = z.string().regex(/^[Hh][Tt][Tt][Pp][Ss]?:\/\//)
export const localized = z.strictObject({ sv: text, en: text })
export const language = z.enum(['sv', 'en'])
export const role = z.enum(['politician', 'manager', 'strategist', 'mentor', 'coordinator', 'operator'])
/** Where the content of the row lies in the archive. */
export const file = column(text, 'Where in the archive the file lies.', 'Var i arkivet filen ligger.')

export const personId = column(
  text.nullable(),
  'Who did it; empty where nobody is known.',
  'Vem som gjorde det; tomt om det är okänt.',
)
export const version = column(
  count,
  'How many times it has been saved, so that two people at once are told apart.',
  'Hur många gånger det sparats, så att två samtidiga ändringar hålls isär.',
)
export const savedAt = column(time, 'When it was last saved, UTC.', 'När det senast sparades, UTC.')
export const createdAt = column(time, 'When it was begun, UTC.', 'När det påbörjades, UTC.')
export const at = column(time, 'When it happened, UTC.', 'När det hände, UTC.')
export const roundSlug = column(
  word,
  'The round, by its name in addresses.',
  'Rundan, med sitt namn i adresser.',
)
export const organisationCode = column(
  word,
  'The organisation, by its official code.',
  'Organisationen, med sin officiella kod.',
)
export const reportId = column(uuid, 'The report.', 'Rapporten.')
export const occasionId = column(uuid, 'The occasion.', 'Tillfället.')
export const sha256OfFile = column(
  sha256,
  'SHA-256 of the file, as fixed when it was made.',
  'Filens SHA-256, fastställd när filen gjordes.',
)
