import { z } from 'zod'
import { column, text, word } from './fields.ts'

/** The rows of `data/people.json`. */
export const peopleTables = {
  person: z.strictObject({
    id: column(word, 'The person.', 'Personen.'),
    name: column(text, 'Name.', 'Namn.'),
    example: column(
      z.boolean(),
      'Whether the person is one of the example people.',
      'Om personen är en exempelperson.',
    ),
  }),
} as const
