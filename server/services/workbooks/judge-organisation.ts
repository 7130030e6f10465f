import { findByName } from '#domain/organisations/find-by-name.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import type { Problem } from '#domain/workbooks/problem.ts'
import type { ChecklistReading } from '#domain/workbooks/reading.ts'

/**
 * Says when the workbook names no organisation, an unknown one or another than the one it is read into. It blocks
 * until the user has chosen that it shall be read in there all the same.
 */
export function judgeOrganisation(
  { sheet, organisation: named }: ChecklistReading,
  into: Organisation,
  register: readonly Organisation[],
  isChosen: boolean,
): readonly Problem[] {
  const severity = isChosen ? 'notice' : 'blocking'
  const organisation = into.name
  if (named === null) {
    return [{ sheet, cell: null, severity, code: 'organisation-missing', details: { organisation } }]
  }
  const { written, cell } = named
  const found = findByName(register, written)
  if (found.kind === 'one' && found.organisation.code === into.code) return []
  const code = found.kind === 'one' ? 'organisation-differs' : 'organisation-unknown'
  return [{ sheet, cell, severity, code, details: { written, organisation } }]
}
