import { z } from 'zod'

/** A text that says something. */
export const text = z.string().trim().min(1, 'must not be empty')

/** A name used in addresses and as key: small letters, digits and hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters a–z, digits and single hyphens')

/** An ISO date. */
export const day = z.iso.date('must be a date such as 2026-03-12')

function isRealDay(value: string): boolean {
  const moment = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(value)
}

/** An ISO date, or year and month, or year, where no more is known. */
export const partialDate = z.preprocess(
  // A bare year is a number to YAML.
  (value) => (typeof value === 'number' ? String(value) : value),
  z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a date such as 2023-02-15, 2023-02 or 2023')
    .refine((value) => isRealDay(`${value}-01-01`.slice(0, 10)), 'is no date of the calendar'),
)

/** How sure the content is. */
export const certainty = z.enum(['source', 'inferred', 'unknown'])
