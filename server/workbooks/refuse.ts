import { UserError } from '#server/errors.ts'
import { limits } from './limits.ts'

/** The file cannot be opened as a workbook although it looks like one: cut off, overwritten, or badly written. */
export function damaged(): UserError {
  return UserError.of('workbook-damaged', undefined)
}

/** The file would take more room or time than any checklist needs, as files made to do harm do. */
export function oversized(): UserError {
  return UserError.of('workbook-oversized', undefined, 413)
}

/** The file is larger than what is taken in at all. */
export function tooLarge(): UserError {
  return UserError.of('workbook-too-large', { megabytes: limits.fileBytes / 1024 / 1024 }, 413)
}
