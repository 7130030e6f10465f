import { z } from 'zod'
import { at, column, organisationCode, personId, roundSlug, sha256, text, time, uuid } from './fields.ts'

/** The rows of `data/workbooks.json`. */
export const workbookTables = {
  workbook_import: z.strictObject({
    id: column(uuid, 'The reading-in.', 'Inläsningen.'),
    round_slug: roundSlug,
    organisation_code: organisationCode,
    file_name: column(text, 'Name of the workbook.', 'Arbetsbokens namn.'),
    sha256: column(sha256, 'SHA-256 of the workbook.', 'Arbetsbokens SHA-256.'),
    problems: column(z.array(z.json()), 'What there was to know about it.', 'Vad det fanns att veta om den.'),
    imported_at: column(time, 'When it was read in, UTC.', 'När den lästes in, UTC.'),
    person_id: personId,
  }),
} as const

/** The rows of `data/audit.json`. */
export const auditTables = {
  audit_entry: z.strictObject({
    at,
    person_id: personId,
    action: column(text, 'What was done.', 'Vad som gjordes.'),
    subject: column(text, 'With which thing.', 'Med vad.'),
    detail: column(
      z.record(z.string(), z.json()),
      'What was said or stood there before.',
      'Vad som sades eller stod där förut.',
    ),
  }),
} as const
