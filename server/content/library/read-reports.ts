import { join } from 'node:path'
import { z } from 'zod'
import type { Instrument } from '#domain/instruments/instrument.ts'
import type { LibraryReport } from '#domain/library/library.ts'
import type { Localized } from '#domain/language/language.ts'
import { partialDate, slug, text } from '../yaml/fields.ts'
import { findRepeated } from '../yaml/find-repeated.ts'
import { localizedSchema } from '../yaml/localized-schema.ts'
import { readYaml, refuse } from '../yaml/read-yaml.ts'

const schema = z.strictObject({
  openedOn: z.iso.date(),
  reports: z
    .array(
      z.strictObject({
        id: slug,
        title: text,
        publisher: text,
        date: partialDate,
        isbn: z
          .string()
          .refine(isIsbn, 'must be an ISBN of thirteen digits whose last digit checks')
          .nullable(),
        url: z.url({ protocol: /^https?$/, error: 'must be a whole address or null' }).nullable(),
      }),
    )
    .min(1),
  links: z.strictObject({ instrument: text, certainty: z.literal('inferred'), note: localizedSchema }),
})

/** What the library is taken from, and which checklist its cases were linked to. */
type LibraryFacts = Readonly<{
  openedOn: string
  reports: readonly LibraryReport[]
  checklist: Instrument
  linksNote: Localized
}>

/**
 * Reads the reports that cases are taken from.
 *
 * @throws ContentError where the file cannot be used, a report stands there twice or the checklist does not exist.
 */
export async function readReports(
  directory: string,
  instruments: readonly Instrument[],
): Promise<LibraryFacts> {
  const file = await readYaml(join(directory, 'library.yaml'), schema)
  const { openedOn, reports, links } = file.value
  const twice = findRepeated(reports.map(({ id }) => id))
  if (twice !== -1) refuse(file, ['reports', twice], `the report "${reports[twice]!.id}" stands there twice`)
  const checklist = instruments.find(({ id }) => id === links.instrument)
  if (!checklist) refuse(file, ['links', 'instrument'], `there is no checklist "${links.instrument}"`)
  return { openedOn, reports, checklist, linksNote: links.note }
}

function isIsbn(isbn: string): boolean {
  const digits = isbn.replaceAll('-', '').split('')
  if (digits.length !== 13 || digits.some((digit) => !/\d/.test(digit))) return false
  // The digits weigh 1 and 3 in turn, and an ISBN sums to whole tens.
  return digits.reduce((sum, digit, i) => sum + Number(digit) * (i % 2 === 0 ? 1 : 3), 0) % 10 === 0
}
